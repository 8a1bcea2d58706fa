import type { ScaleLinear } from 'd3-scale';
import { days, number, signed } from '../../i18n/format';
import { t } from '../../i18n';
import type { Itinerary, Spread } from '../../api/types';
import { Num } from '../../ui/Num';
import { RangeBar } from '../../ui/RangeBar';
import { TotalCard } from '../cards/TotalCard';
import { comparable } from '../model/diff';
import { rangeLabel } from '../speak';

export type Measure = 'usd' | 'hours';

interface Props {
  way: Itinerary;
  measure: Measure;
  scale: ScaleLinear<number, number>;
  colour: number;
  /// The same figure before the last change of the question.
  before?: Spread | undefined;
}

export const write: Record<Measure, (value: number) => string> = { usd: number, hours: days };

/// Money or days of a way: the number, its range in figures and as a bar, and what it was before.
export function RangeCell({ way, measure, scale, colour, before }: Props) {
  const spread = way[measure];
  const text = write[measure];
  const drawn = spread.p10 !== null && spread.p90 !== null;
  const label = rangeLabel(measure, spread);
  return (
    <div class="cell">
      <div class="cell-figures">
        <span class="cell-range">
          {drawn && `${text(spread.p10 ?? 0)}–${text(spread.p90 ?? 0)}`}
        </span>
        <Num
          text={text(spread.p50 ?? spread.planned)}
          label={label}
          card={() => <TotalCard id={way.id} measure={measure} />}
        />
      </div>
      <RangeBar
        at={scale}
        low={spread.p10}
        mid={spread.p50}
        high={spread.p90}
        planned={spread.planned}
        colour={colour}
        label={label}
      />
      {before && <Was measure={measure} now={spread} before={before} />}
    </div>
  );
}

function Was({ measure, now, before }: { measure: Measure; now: Spread; before: Spread }) {
  const pair = comparable(now, before);
  const change =
    measure === 'usd' ? signed(pair.now - pair.before) : signed((pair.now - pair.before) / 24, 1);
  if (write[measure](pair.before) === write[measure](pair.now)) {
    return <div class="was">{t('routes.as-before')}</div>;
  }
  return (
    <div class="was">
      <s aria-label={t('routes.was', { value: write[measure](pair.before) })}>
        {write[measure](pair.before)}
      </s>
      <span>{change}</span>
    </div>
  );
}
