import { t } from '../../i18n';
import { country, figure } from '../../i18n/format';
import { Mark } from './Mark';
import { byYear, type CrossingPage } from './crossing';

const FIRST = 6;

/// What was measured, year by year, the newest first; older years behind a fold.
export function PostYears({ page }: { page: CrossingPage }) {
  const means = byYear(page.observed, 'h');
  if (means.length === 0) return null;
  const line = (mean: (typeof means)[number]) => (
    <tr key={`${mean.year}${mean.mode}${mean.country}`}>
      <th scope="row">{mean.year}</th>
      <td>
        {mean.country && country(mean.country)}
        <span class="hint"> {t(`map.mode-${mean.mode}`)}</span>
      </td>
      <td class="right">{figure(mean.value)}</td>
      <td>
        <Mark row={mean.rows[0] ?? null} rows={page.rows} />
      </td>
    </tr>
  );
  return (
    <>
      <table class="table map-figures">
        <caption>
          {t('map.by-year')} <span class="unit">h</span>
        </caption>
        <tbody>{means.slice(0, FIRST).map(line)}</tbody>
      </table>
      {means.length > FIRST && (
        <details>
          <summary>{t('map.older', { n: means.length - FIRST })}</summary>
          <table class="table map-figures">
            <tbody>{means.slice(FIRST).map(line)}</tbody>
          </table>
        </details>
      )}
    </>
  );
}
