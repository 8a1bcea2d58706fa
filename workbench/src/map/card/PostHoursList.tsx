import { t } from '../../i18n';
import { country } from '../../i18n/format';
import { Mark } from './Mark';
import type { CrossingPage, PostHours } from './crossing';

/// When the posts are open; where that is not known, the usual hours of such a post. Hours that
/// held for a time only stand behind a fold, the others may still hold.
export function PostHoursList({ page }: { page: CrossingPage }) {
  const { hours, practice = [], rows } = page;
  if (hours.length === 0 && practice.length === 0) return <p>{t('map.hours-unknown')}</p>;
  const lasting = hours.filter(({ valid_to }) => !valid_to);
  const ended = hours.filter(({ valid_to }) => valid_to);
  const line = (one: PostHours) => <HoursLine key={keyOf(one)} hours={one} rows={rows} />;
  return (
    <>
      <h3>{t('map.hours')}</h3>
      <ul>
        {lasting.map(line)}
        {hours.length === 0 &&
          practice.map((one) => (
            <li key={one.row}>
              {t('map.practice', { share: Math.round(one.weight * 100) })}: {when(one)}
              <Mark row={one.row} rows={rows} />
            </li>
          ))}
      </ul>
      {ended.length > 0 && (
        <details>
          <summary>{t('map.hours-ended', { n: ended.length })}</summary>
          <ul>{ended.map(line)}</ul>
        </details>
      )}
    </>
  );
}

function HoursLine({ hours, rows }: { hours: PostHours; rows: CrossingPage['rows'] }) {
  const { country: code, mode, closed_on_holidays_of: holidays = [] } = hours;
  const notes = [
    spanText(hours),
    holidays.length > 0 &&
      t('map.not-on-holidays', { countries: holidays.map(country).join(', ') }),
  ].filter(Boolean);
  return (
    <li>
      {country(code)}, {t(`map.mode-${mode}`)}: {when(hours)}
      {notes.length > 0 && <span class="hint"> {notes.join('; ')}</span>}
      <Mark row={hours.row} rows={rows} />
    </li>
  );
}

function keyOf({ row, country: code, mode, valid_from }: PostHours): string {
  return [row, code, mode, valid_from].join();
}

/// From when to when hours hold, and in which season.
export function spanText({ valid_from, valid_to, season_from, season_to }: PostHours): string {
  const span =
    valid_from && valid_to
      ? `${valid_from} – ${valid_to}`
      : valid_from
        ? t('map.since', { day: valid_from })
        : valid_to
          ? t('map.until', { day: valid_to })
          : '';
  const season =
    season_from && season_to ? t('map.season', { from: season_from, to: season_to }) : '';
  return [span, season].filter(Boolean).join('; ');
}

function when({ days, open, close }: Pick<PostHours, 'days' | 'open' | 'close'>): string {
  const clock =
    open === '00:00' && close === '24:00' ? t('map.round-the-clock') : `${open}–${close}`;
  return `${daysText(days)} ${clock}`;
}

/// Days in a row as a stretch: Mon–Fri.
export function daysText(days: readonly string[]): string {
  if (days.length === 7) return t('map.daily');
  const [first = ''] = days;
  const last = days.at(-1) ?? '';
  const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const isRow = days.length > 2 && week.indexOf(last) - week.indexOf(first) === days.length - 1;
  return isRow ? `${first}–${last}` : days.join(', ');
}
