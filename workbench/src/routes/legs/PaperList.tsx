import { t } from '../../i18n';
import { country } from '../../i18n/format';
import type { Paper } from '../../api/types';
import { openCard } from '../../ui/Card';
import { PaperCard } from '../cards/PaperCard';

/// All papers of a way, in the order in which they are asked.
export function PaperList({ papers }: { papers: readonly Paper[] }) {
  if (papers.length === 0) return null;
  return (
    <details class="paper-list">
      <summary>{t('paper.all', { n: papers.length })}</summary>
      <ul>
        {papers.map((paper) => (
          <li key={paper.id}>
            <button
              type="button"
              class="linkish"
              aria-haspopup="dialog"
              onClick={(event) =>
                openCard(event.currentTarget, paper.name, () => <PaperCard paper={paper} />)
              }
            >
              {paper.name}
            </button>
            <span class="unit">
              {' '}
              {paper.where.map(country).join(', ')}
              {!paper.required && ` · ${t('paper.optional')}`}
            </span>
            {paper.held !== 'yes' && <b class="stops"> {t(`paper.held-${paper.held}`)}</b>}
          </li>
        ))}
      </ul>
      <p class="hint">{t('paper.limits')}</p>
    </details>
  );
}
