import { Link } from '../app/Link';
import { t } from '../i18n';
import type { AtlasRow, AtlasSource, Confidence } from '../api/types';

interface Props {
  row: AtlasRow | undefined;
  refText: string | null;
  sources: readonly AtlasSource[];
}

/// Where one figure is from: its row, how sure it is, who says so, and how it was made.
export function RowNote({ row, refText, sources }: Props) {
  if (refText === null) return <p class="row-note">{t('source.from-question')}</p>;
  return (
    <div class="row-note">
      <p>
        <Sure confidence={row?.confidence} />
        {row?.date && <span class="unit"> · {row.date}</span>}
        {' · '}
        <Link to={{ page: 'sources', anchor: refText }}>{refText}</Link>
      </p>
      {row?.key && <p class="unit">{row.key}</p>}
      {row?.derivation && <p>{row.derivation}</p>}
      {sources.map((source) => (
        <SourceLine key={source.id} source={source} />
      ))}
    </div>
  );
}

/// Certainty by form and word: cited solid, known thin, estimate hatched.
export function Sure({ confidence }: { confidence: Confidence | undefined }) {
  if (!confidence) return null;
  return (
    <span class={`sure sure-${confidence}`}>
      <i aria-hidden="true" />
      {t(`source.${confidence}`)}
    </span>
  );
}

export function SourceLine({ source }: { source: AtlasSource }) {
  return (
    <p class="source-line">
      {source.organisation && <b>{source.organisation}: </b>}
      {/* An atlas comes from anybody: only addresses of the web become links. */}
      {source.url && /^https?:\/\//i.test(source.url) ? (
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {source.date && <span class="unit"> ({source.date})</span>}
    </p>
  );
}
