import { t } from '../../i18n';
import { openCard } from '../../ui/Card';
import { SourceCard } from '../cards/SourceCard';
import { useTrace } from '../cards/useTrace';

const MOST = 4;

/// Small numbered marks of the sources of a leg; each opens a card.
export function Marks({ sources, rows }: { sources: readonly string[]; rows: readonly string[] }) {
  const trace = useTrace();
  const sorted = [...sources].sort((one, two) => trace.mark(one) - trace.mark(two));
  return (
    <span class="marks">
      {sorted.slice(0, MOST).map((id) => (
        <button
          key={id}
          type="button"
          aria-label={t('source.mark', { mark: trace.mark(id), id })}
          aria-haspopup="dialog"
          onClick={(event) =>
            openCard(event.currentTarget, id, () => <SourceCard id={id} rows={rows} />)
          }
        >
          {trace.mark(id)}
        </button>
      ))}
      {sorted.length > MOST && <MoreMarks ids={sorted.slice(MOST)} rows={rows} />}
    </span>
  );
}

function MoreMarks({ ids, rows }: { ids: readonly string[]; rows: readonly string[] }) {
  return (
    <button
      type="button"
      aria-label={t('source.more', { n: ids.length })}
      aria-haspopup="dialog"
      onClick={(event) =>
        openCard(event.currentTarget, t('source.more', { n: ids.length }), () => (
          <div class="stack">
            {ids.map((id) => (
              <SourceCard key={id} id={id} rows={rows} />
            ))}
          </div>
        ))
      }
    >
      +{ids.length}
    </button>
  );
}
