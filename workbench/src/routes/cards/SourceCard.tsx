import { t } from '../../i18n';
import { Link } from '../../app/Link';
import { SourceLine, Sure } from '../../ui/RowNote';
import { useTrace } from './useTrace';

/// A source, and what of a leg rests on it.
export function SourceCard({ id, rows }: { id: string; rows: readonly string[] }) {
  const trace = useTrace();
  const source = trace.source(id);
  const used = rows
    .flatMap((ref) => trace.row(ref) ?? [])
    .filter((row) => row.sources.includes(id));
  return (
    <div class="stack">
      <h2>
        {t('source.title', { mark: trace.mark(id) })} <span class="unit">{id}</span>
      </h2>
      {source && <SourceLine source={source} />}
      <p class="unit">{t('source.here')}</p>
      <ul class="plain-list">
        {used.map((row) => (
          <li key={row.row}>
            <Link to={{ page: 'sources', anchor: row.row }}>{row.row}</Link>{' '}
            <Sure confidence={row.confidence} />
            <span class="unit"> {row.key}</span>
            {row.derivation && <p>{row.derivation}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
