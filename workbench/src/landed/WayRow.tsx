import { t } from '../i18n';
import { days } from '../i18n/format';
import { RangeBar } from '../ui/RangeBar';
import { crossingNames, lastVehicle, stretchNames, usd, wayName } from './names';
import { answer } from './store';
import { dayHours, landedUsd, type Way } from './ways';

interface Props {
  way: Way;
  /// The best of its corridor, whose name the others need not say again.
  best: Way;
  at: (usd: number) => number;
  colour: number;
  chosen: boolean;
  onChoose: () => void;
}

export function WayRow({ way, best, at, colour, chosen, onChoose }: Props) {
  const { itinerary, statement, rank } = way;
  const found = answer.value;
  if (!found) return null;
  const first = way === best;
  const unknown = statement.unknown.length + (statement.tariff_known ? 0 : 1);
  return (
    <button
      type="button"
      class={`lway${first ? '' : ' lway-other'}`}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      <span class="lway-rank">{rank}</span>
      <span class="lway-name">{first ? wayName(itinerary) : lastVehicle(itinerary)}</span>
      <span class="lway-usd">
        {usd(landedUsd(way))}
        <span class="unit"> USD</span>
      </span>
      <span class="lway-days">
        {days(dayHours(way))}
        <span class="unit"> {t('landed.days')}</span>
      </span>
      <span class="lway-bar">
        <RangeBar
          at={at}
          low={statement.p10}
          mid={statement.p50}
          high={statement.p90}
          planned={statement.known_usd}
          colour={colour}
          label={barLabel(way)}
        />
      </span>
      <span class="lway-note">
        {stretchNames(itinerary, found)}
        {first && <small>{crossingNames(itinerary, found)}</small>}
        {unknown > 0 && <b class="badge-unknown">{t('landed.unknown-lines', { n: unknown })}</b>}
      </span>
    </button>
  );
}

function barLabel(way: Way): string {
  const { p10, p90 } = way.statement;
  const value = usd(landedUsd(way));
  if (p10 === null || p90 === null) return t('landed.bar-planned', { value });
  return t('ui.range', {
    what: t('landed.landed-cost'),
    value,
    unit: 'USD',
    low: usd(p10),
    high: usd(p90),
  });
}
