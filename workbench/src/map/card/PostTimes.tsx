import { t } from '../../i18n';
import { country, figure } from '../../i18n/format';
import { Mark } from './Mark';
import type { CrossingPage, PostTime } from './crossing';

/// How long each side takes and what is paid there, as plans reckon it.
export function PostTimes({ page }: { page: CrossingPage }) {
  if (page.times.length === 0) return null;
  return (
    <table class="table map-figures">
      <caption>{t('map.times')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('map.side')}</th>
          <th scope="col" class="right">
            {t('map.time')} <span class="unit">h</span>
          </th>
          <th scope="col" class="right">
            {t('map.paid')} <span class="unit">USD</span>
          </th>
          <th scope="col">
            <span class="quiet">{t('map.source')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {page.times.map((time) => (
          <tr key={`${time.country}${time.mode}${time.direction}${time.containers}`}>
            <td>
              {country(time.country)}
              <span class="hint"> {sideText(time)}</span>
            </td>
            <td class="right">
              <Spread range={time.hours} />
            </td>
            <td class="right">
              <Spread range={time.usd} />
            </td>
            <td>
              <Mark row={time.row} rows={page.rows} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Spread({ range }: { range: PostTime['hours'] }) {
  return (
    <>
      {figure(range.value)}
      {range.low !== range.high && (
        <small>
          {' '}
          {figure(range.low)}–{figure(range.high)}
        </small>
      )}
    </>
  );
}

function sideText({ mode, direction, containers }: PostTime): string {
  const boxes = containers ? `, ${t('map.containers')}` : '';
  return `${t(`map.mode-${mode}`)}, ${t(`map.${direction}`)}${boxes}`;
}
