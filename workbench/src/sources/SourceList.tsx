import { useState } from 'preact/hooks';
import type { SourceInfo } from '../api/atlas';
import { useGet } from '../api/useGet';
import { t } from '../i18n';
import { number } from '../i18n/format';
import { CertaintyBar } from '../ui/CertaintyBar';
import { ProblemBox } from '../ui/ProblemBox';
import { SourceLine } from '../ui/RowNote';
import { Skeleton } from '../ui/Skeleton';
import { look } from './state';

/// Who says so: every source, with the rows that rest on it.
export function SourceList() {
  const { data, error, retry } = useGet<SourceInfo[]>('/sources', { format: 'json' });
  const [text, setText] = useState('');
  if (error) return <ProblemBox error={error} retry={retry} />;
  if (!data) return <Skeleton rows={10} />;
  const wanted = text.trim().toLowerCase();
  const found = data.filter((source) =>
    `${source.id} ${source.organisation ?? ''} ${source.title}`.toLowerCase().includes(wanted),
  );
  return (
    <section class="source-list" aria-label={t('sources.tab-sources')}>
      <div class="filters">
        <input
          type="search"
          class="input filter-search"
          aria-label={t('sources.search-source')}
          placeholder={t('sources.search-source')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <span role="status" class="unit">
          {t('sources.n-sources', { n: found.length })}
        </span>
      </div>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t('sources.tab-sources')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('sources.col-source')}</th>
              <th scope="col">{t('sources.col-founds')}</th>
              <th scope="col" class="right">
                {t('sources.col-rows')}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map((source) => (
              <tr key={source.id} id={`source-${source.id}`}>
                <td>
                  <SourceLine source={{ ...source, rows: source }} />
                  <code class="unit">{source.id}</code>
                </td>
                <td class="col-founds">{source.rows > 0 && <CertaintyBar shares={source} />}</td>
                <td class="right">
                  {source.rows > 0 ? (
                    <button
                      type="button"
                      class="mark"
                      onClick={() =>
                        look({
                          source: source.id,
                          table: undefined,
                          confidence: undefined,
                          q: undefined,
                        })
                      }
                    >
                      {t('sources.n-rows', { n: source.rows, count: number(source.rows) })}
                    </button>
                  ) : (
                    <span class="unit">0</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
