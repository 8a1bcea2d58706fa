import { t } from '../../i18n';
import { country, figure } from '../../i18n/format';
import type { Paper } from '../../api/types';
import { RowNote } from '../../ui/RowNote';
import { sourcesOf, useTrace } from './useTrace';

/// A paper: who gives it, where and why it is asked, what happens without it.
export function PaperCard({ paper }: { paper: Paper }) {
  const trace = useTrace();
  const lead = paper.lead_days;
  return (
    <div class="stack">
      <h2>{paper.name}</h2>
      <dl class="facts">
        <dt>{t('paper.issuer')}</dt>
        <dd>{paper.issuer}</dd>
        <dt>{t('paper.checked')}</dt>
        <dd>{paper.checked}</dd>
        <dt>{t('paper.where')}</dt>
        <dd>{paper.where.map(country).join(', ')}</dd>
        <dt>{t('paper.why')}</dt>
        <dd>{paper.why.join('; ')}</dd>
        <dt>{t('paper.lead')}</dt>
        <dd>
          {lead
            ? t('paper.days', {
                value: figure(lead.value),
                low: figure(lead.low),
                high: figure(lead.high),
              })
            : t('paper.lead-unknown')}
        </dd>
        <dt>{t('paper.without')}</dt>
        <dd>{paper.without}</dd>
        {paper.held !== 'yes' && (
          <>
            <dt>{t('paper.held')}</dt>
            <dd>{t(`paper.held-${paper.held}`)}</dd>
          </>
        )}
      </dl>
      {paper.rows.map((ref) => (
        <RowNote key={ref} refText={ref} row={trace.row(ref)} sources={sourcesOf(trace, ref)} />
      ))}
    </div>
  );
}
