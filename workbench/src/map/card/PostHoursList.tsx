import { t } from '../../i18n';
import { country } from '../../i18n/format';
import { Mark } from './Mark';
import type { CrossingPage, PostHours } from './crossing';

/// When the posts are open; where that is not known, the usual hours of such a post.
export function PostHoursList({ page }: { page: CrossingPage }) {
  const { hours, practice = [], rows } = page;
  if (hours.length === 0 && practice.length === 0) return <p>{t('map.hours-unknown')}</p>;
  return (
    <>
      <h3>{t('map.hours')}</h3>
      <ul>
        {hours.map((one) => (
          <li key={one.row + one.country + one.mode}>
            {country(one.country)}, {t(`map.mode-${one.mode}`)}: {when(one)}
            {one.closed_on_holidays_of && one.closed_on_holidays_of.length > 0 && (
              <span class="hint">
                {' '}
                {t('map.not-on-holidays', {
                  countries: one.closed_on_holidays_of.map(country).join(', '),
                })}
              </span>
            )}
            <Mark row={one.row} rows={rows} />
          </li>
        ))}
        {hours.length === 0 &&
          practice.map((one) => (
            <li key={one.row}>
              {t('map.practice', { share: Math.round(one.weight * 100) })}: {when(one)}
              <Mark row={one.row} rows={rows} />
            </li>
          ))}
      </ul>
    </>
  );
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
