import type { StatementLine } from '../api/landed';
import { t } from '../i18n';
import { figure, number } from '../i18n/format';
import { openCard } from '../ui/Card';
import { LineCard } from './LineCard';
import { spaced, usd } from './names';

interface Props {
  line: StatementLine;
  /// The sum that shares are of.
  whole: number;
  /// Whether the formula is shown too.
  how: boolean;
}

export function StatementRow({ line, whole, how }: Props) {
  const own = line.currency !== 'USD';
  const open = (event: { currentTarget: HTMLElement }) =>
    openCard(event.currentTarget, line.name, () => <LineCard line={line} />);
  return (
    <tr class={line.usd === null ? 'line line-unknown' : 'line'}>
      <th scope="row">
        <span class="line-name">{line.name}</span>
        <span class="line-what">
          {line.description}
          {line.country && ` (${line.country})`}
        </span>
      </th>
      <td class="line-rate">
        {spaced(line.rate)}
        {how && line.formula && <small>{spaced(line.formula)}</small>}
      </td>
      <td class="right">
        {own && line.amount !== null && (
          <>
            {number(line.amount, 2)}
            <span class="unit"> {line.currency}</span>
          </>
        )}
      </td>
      <td class="right">
        {line.usd === null ? (
          <b class="badge-unknown">{t('landed.not-known')}</b>
        ) : (
          <button type="button" class={`num num-${line.confidence ?? 'none'}`} onClick={open}>
            {usd(line.usd, true)}
          </button>
        )}
      </td>
      <td class="col-share">
        {line.usd !== null && line.usd > 0 && (
          <span
            class={`share form-${line.confidence ?? 'cited'}`}
            style={{ width: `${Math.max(1, (100 * line.usd) / whole)}%` }}
            aria-hidden="true"
          />
        )}
      </td>
      <td class="right line-range">
        {line.p10 !== null && line.p90 !== null && line.p10 !== line.p90
          ? `${figure(Math.round(line.p10))}–${figure(Math.round(line.p90))}`
          : ''}
      </td>
      <td class="line-source">
        {line.confidence && (
          <button type="button" class="mark" aria-haspopup="dialog" onClick={open}>
            <span class={`form form-${line.confidence}`} aria-hidden="true" />
            <span class="quiet">{t(`source.${line.confidence}`)} </span>
            {line.legal_source && <b>{t('landed.law-mark')}</b>}
            <span class="mark-row">{line.legal_source ?? line.rows[0]}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
