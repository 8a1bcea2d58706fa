import { t } from '../i18n';
import { day, days } from '../i18n/format';
import { crossingNames, stretchNames, usd, wayName } from './names';
import { answer } from './store';
import { dayHours, landedUsd, type Way } from './ways';

/// What it costs when it has arrived, in one line, and by which way.
export function StatementHead({ way }: { way: Way }) {
  const found = answer.value;
  if (!found) return null;
  const { itinerary, statement } = way;
  const { p10, p90 } = statement;
  const { question } = found;
  return (
    <header class="statement-head">
      <p class="print-only statement-title">
        {t('landed.print-title', {
          goods: question.goods,
          from: place(question.from),
          to: place(question.to),
        })}
      </p>
      <h2>{t('landed.way-title', { rank: way.rank, name: wayName(itinerary) })}</h2>
      <p class="statement-sum">
        <b>{usd(landedUsd(way))}</b>
        <span class="unit"> USD </span>
        <span>
          {statement.total_usd === null ? t('landed.sum-known') : t('landed.sum')}
          {statement.p50 !== null &&
            ` ${t('landed.median', { planned: usd(statement.known_usd) })}`}
          {p10 !== null &&
            p90 !== null &&
            `, ${t('landed.likely', { low: usd(p10), high: usd(p90) })}`}
          {`; ${t('landed.in-days', { days: days(dayHours(way)) })}, `}
          {t('landed.arrives', { day: day(itinerary.arrive.p50 ?? itinerary.arrive.planned) })}
        </span>
      </p>
      <p class="hint">
        {stretchNames(itinerary, found)}
        {itinerary.corridor.crossings.length > 0 &&
          `; ${t('landed.borders', { names: crossingNames(itinerary, found) })}`}
      </p>
      {!statement.tariff_known && <p class="unknown-note">{t('landed.no-tariff')}</p>}
      {statement.unknown.length > 0 && (
        <p class="unknown-note">{t('landed.left-out', { names: statement.unknown.join(', ') })}</p>
      )}
    </header>
  );
}

function place(id: string): string {
  return answer.value?.places.find((one) => one.id === id)?.name ?? id;
}
