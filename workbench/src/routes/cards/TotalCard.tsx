import { t } from '../../i18n';
import { days, number, signed } from '../../i18n/format';
import type { Itinerary } from '../../api/types';
import { Button } from '../../ui/Button';
import { closeCard } from '../../ui/Card';
import { Sure } from '../../ui/RowNote';
import { stagesIn, stagesOf } from '../model/stages';
import { tally } from '../model/trace';
import { draws } from '../draws';
import { answer } from '../screen';
import { openTheWay } from '../view';
import { useTrace } from './useTrace';

interface Props {
  id: number;
  measure: 'usd' | 'hours';
}

/// How a total is made up: the sum of its legs, the draws, and how sure the rows beneath are.
export function TotalCard({ id, measure }: Props) {
  const way = answer.value?.itineraries.find((one) => one.id === id);
  if (!way) return null;
  const write = measure === 'usd' ? (value: number) => number(value) : days;
  const unit = measure === 'usd' ? 'USD' : t('routes.days');
  return (
    <div class="stack">
      <h2>{t(measure === 'usd' ? 'total.money' : 'total.time', { id })}</h2>
      <Sums way={way} measure={measure} write={write} unit={unit} />
      <Drawn way={way} measure={measure} write={write} unit={unit} />
      <Rows way={way} />
      <Button
        onClick={() => {
          openTheWay(id);
          closeCard();
        }}
      >
        {t('total.legs')}
      </Button>
    </div>
  );
}

interface PartProps {
  way: Itinerary;
  measure: 'usd' | 'hours';
  write: (value: number) => string;
  unit: string;
}

function Sums({ way, measure, write, unit }: PartProps) {
  const stages = stagesOf(way);
  return (
    <table class="sums">
      <tbody>
        {stagesIn([way]).map((stage) => (
          <tr key={stage}>
            <th scope="row">{t(`stage.${stage}`)}</th>
            <td class="right">{write(stages.get(stage)?.[measure] ?? 0)}</td>
          </tr>
        ))}
        <tr class="sums-total">
          <th scope="row">{t('total.planned')}</th>
          <td class="right">
            {write(way[measure].planned)} <span class="unit">{unit}</span>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Drawn({ way, measure, write, unit }: PartProps) {
  const spread = way[measure];
  const question = answer.value?.question;
  if (spread.p10 === null || spread.p50 === null || spread.p90 === null) {
    return <p>{t('total.no-draws')}</p>;
  }
  const error = measure === 'usd' ? way.chance?.usd_error : way.chance?.hours_error;
  const values = {
    p10: write(spread.p10),
    p50: write(spread.p50),
    p90: write(spread.p90),
    unit,
    draws: number(draws.value.trips || question?.draws || 0),
    seed: question?.seed ?? 1,
  };
  return (
    <>
      <p>{t('total.drawn', values)}</p>
      <p class="unit">
        {t('total.why-median', {
          change: signed(...rounded(spread.p50 - spread.planned, measure)),
        })}
        {error ? ` ${t('total.error', { error: write(error) })}` : ''}
      </p>
    </>
  );
}

function rounded(value: number, measure: 'usd' | 'hours'): [number, number] {
  return measure === 'usd' ? [value, 0] : [value / 24, 1];
}

function Rows({ way }: { way: Itinerary }) {
  const trace = useTrace();
  const count = tally(
    trace,
    way.legs.flatMap((leg) => leg.rows),
  );
  return (
    <p class="sure-list">
      {t('total.rests-on')}
      {(['cited', 'known', 'estimate'] as const).map((one) => (
        <span key={one}>
          <b>{count[one]}</b> <Sure confidence={one} />
        </span>
      ))}
    </p>
  );
}
