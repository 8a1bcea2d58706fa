import { t, type Key } from '../../i18n';
import { days, number, signed } from '../../i18n/format';
import type { Itinerary, RoutesAnswer } from '../../api/types';
import { Num } from '../../ui/Num';
import { Word } from '../../ui/Term';
import { StageCard } from '../cards/StageCard';
import { TotalCard } from '../cards/TotalCard';
import { Disc } from '../list/Disc';
import { oddsBetween } from '../model/odds';
import { stagesIn, stagesOf, type Stage } from '../model/stages';
import { colourOf, corridors } from '../screen';
import { corridorName } from '../names';
import { chosen } from '../view';

/// Ways side by side: where the first saves, and where it loses, by stage.
export function Compare({ answer }: { answer: RoutesAnswer }) {
  const ways = chosen.value.flatMap((id) => answer.itineraries.find((way) => way.id === id) ?? []);
  if (ways.length < 2) return <p class="hint pad">{t('compare.how')}</p>;
  return (
    <div class="compare">
      <Measured ways={ways} measure="usd" title="compare.money" />
      <Measured ways={ways} measure="hours" title="compare.time" />
      <OddsLines answer={answer} ways={ways} />
    </div>
  );
}

interface Props {
  ways: readonly Itinerary[];
  measure: 'usd' | 'hours';
  title: Key;
}

function Measured({ ways, measure, title }: Props) {
  const [first, ...others] = ways as [Itinerary, ...Itinerary[]];
  const stages = stagesIn(ways);
  const shares = new Map(ways.map((way) => [way.id, stagesOf(way)]));
  const at = (way: Itinerary, stage: Stage) => shares.get(way.id)?.get(stage)?.[measure] ?? 0;
  const write = measure === 'usd' ? (value: number) => number(value) : days;
  const change = (value: number) => (measure === 'usd' ? signed(value) : signed(value / 24, 1));
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={t(title)}>
      <table class="table compare-table">
        <caption>{t(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.stage')}</th>
            {ways.map((way) => (
              <th key={way.id} scope="col" class="right">
                <WayName way={way} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <tr key={stage}>
              <th scope="row">{t(`stage.${stage}`)}</th>
              <td class="right">
                <StageNumber {...{ measure, stage, write }} way={first} value={at(first, stage)} />
              </td>
              {others.map((way) => (
                <td key={way.id} class="right">
                  <StageNumber {...{ measure, stage, write, way }} value={at(way, stage)} />
                  <Change text={change(at(way, stage) - at(first, stage))} />
                </td>
              ))}
            </tr>
          ))}
          <tr class="sums-total">
            <th scope="row">{t('total.planned')}</th>
            {ways.map((way) => (
              <td key={way.id} class="right">
                <Num
                  text={write(way[measure].planned)}
                  label={t('compare.total', { id: way.id, value: write(way[measure].planned) })}
                  card={() => <TotalCard id={way.id} measure={measure} />}
                />
                {way !== first && (
                  <Change text={change(way[measure].planned - first[measure].planned)} />
                )}
              </td>
            ))}
          </tr>
          {ways.every((way) => way[measure].p50 !== null) && (
            <tr>
              <th scope="row">
                <Word of="median">{t('compare.median')}</Word>
              </th>
              {ways.map((way) => (
                <td key={way.id} class="right">
                  <Num
                    text={write(way[measure].p50 ?? 0)}
                    label={t('compare.total', { id: way.id, value: write(way[measure].p50 ?? 0) })}
                    card={() => <TotalCard id={way.id} measure={measure} />}
                  />
                </td>
              ))}
            </tr>
          )}
          <tr>
            <th scope="row">{t('compare.spread')}</th>
            {ways.map((way) => (
              <td key={way.id} class="right">
                <Spread values={[way[measure].p10, way[measure].p90]} write={write} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface StageProps {
  way: Itinerary;
  stage: Stage;
  measure: 'usd' | 'hours';
  value: number;
  write: (value: number) => string;
}

/// What a stage takes, with a card of how it comes about; nothing needs no reason.
function StageNumber({ way, stage, measure, value, write }: StageProps) {
  const name = t('compare.stage-of', { id: way.id, stage: t(`stage.${stage}`) });
  return (
    <Num
      text={write(value)}
      label={`${name}: ${write(value)}`}
      card={value === 0 ? undefined : () => <StageCard {...{ way, stage, measure }} />}
    />
  );
}

function Change({ text }: { text: string }) {
  return <span class="change">{text}</span>;
}

interface SpreadProps {
  values: readonly [number | null, number | null];
  write: (value: number) => string;
}

function Spread({ values: [low, high], write }: SpreadProps) {
  return <>{low === null || high === null ? '…' : `${write(low)}–${write(high)}`}</>;
}

function WayName({ way }: { way: Itinerary }) {
  const corridor = corridors.value.find((one) => one.ways.some((other) => other.id === way.id));
  return (
    <>
      <Disc id={way.id} colour={colourOf.value.get(way.id) ?? 0} />
      <span class="compare-name">{corridor ? corridorName(corridor) : ''}</span>
    </>
  );
}

function OddsLines({ answer, ways }: { answer: RoutesAnswer; ways: readonly Itinerary[] }) {
  const [first, ...others] = ways;
  const lines = others.flatMap((way) =>
    first ? (oddsBetween(answer, first.id, way.id)?.words ?? []) : [],
  );
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{t('routes.odds-title')}</h3>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
