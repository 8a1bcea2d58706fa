import type { Statement } from '../api/landed';
import { t } from '../i18n';
import { figure, longDay } from '../i18n/format';
import { answer } from './store';

/// Why this line of law, at which rates of exchange, and what else is to be known.
export function Notes({ statement }: { statement: Statement }) {
  const notes = [
    ...statement.notes,
    ...(answer.value?.notes ?? [])
      .filter((note) => note.itineraries.includes(statement.itinerary) || !note.itineraries.length)
      .map((note) => note.text),
  ];
  return (
    <section class="statement-notes">
      <h3>{t('landed.law-money')}</h3>
      {statement.chosen_because && <p>{statement.chosen_because}.</p>}
      {statement.exchange_rates.length > 0 && (
        <p>
          {statement.exchange_rates
            .map(({ currency, per_usd, date }) =>
              t('landed.rate-of', { currency, per: figure(per_usd), date: longDay(date) }),
            )
            .join(' ')}
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  );
}
