import type { Paper } from '../api/types';
import { t } from '../i18n';
import { country } from '../i18n/format';

/// The papers of a way: who gives them, where they are checked, what happens without.
export function Papers({ papers }: { papers: readonly Paper[] }) {
  if (papers.length === 0) return null;
  return (
    <section class="paper-list">
      <h3>{t('landed.papers')}</h3>
      <ul>
        {papers.map((paper) => (
          <li key={paper.id}>
            <b>{paper.name}</b>
            {paper.where.length > 0 && (
              <span class="unit"> {paper.where.map(country).join(', ')}</span>
            )}
            {paper.held !== 'yes' && <b class="badge-unknown">{t(`landed.held-${paper.held}`)}</b>}
            <small>
              {t('landed.paper-from', { issuer: paper.issuer })}{' '}
              {t('landed.paper-checked', { checked: paper.checked })}{' '}
              {paper.lead_days && t('landed.paper-lead', { days: paper.lead_days.value })}{' '}
              {paper.without && t('landed.paper-without', { without: paper.without })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
