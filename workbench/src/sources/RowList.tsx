import { apiUrl } from '../api/client';
import type { RowInfo, RowPage, TableInfo } from '../api/atlas';
import { useGet } from '../api/useGet';
import { Link } from '../app/Link';
import { address } from '../state/address';
import { t } from '../i18n';
import { number } from '../i18n/format';
import { Button } from '../ui/Button';
import { ProblemBox } from '../ui/ProblemBox';
import { Sure } from '../ui/RowNote';
import { Skeleton } from '../ui/Skeleton';
import { Filters } from './Filters';
import { filterOf, look, PAGE, queryOf } from './state';
import { readers } from './uses';

/// The rows that are looked for, a hundred at a time.
export function RowList({ tables }: { tables: readonly TableInfo[] | undefined }) {
  const filter = filterOf(address.value);
  const query = queryOf(filter);
  const { data, error, busy, retry } = useGet<RowPage>('/rows', query);
  const table = tables?.find((one) => one.table === filter.table);
  return (
    <section class="rows" aria-label={t('sources.rows')}>
      <Filters tables={tables} />
      {table && (
        <p class="rows-about">
          {table.description}
          {table.feeds && table.feeds.length > 0 && (
            <span class="unit"> {t('sources.read-by', { parts: readers(table.feeds) })}</span>
          )}
        </p>
      )}
      {error ? <ProblemBox error={error} retry={retry} /> : !data && <Skeleton rows={10} />}
      {data && (
        <div aria-busy={busy} class={busy ? 'rows-old' : undefined}>
          <Paging page={data} />
          {data.total === 0 ? <Nothing /> : <Rows rows={data.rows} withTable={!filter.table} />}
          {data.rows.length > 20 && <Paging page={data} />}
          <p class="rows-take">
            {(['csv', 'json'] as const).map((format) => (
              <a
                key={format}
                href={apiUrl('/rows', { ...query, limit: 500, format })}
                download={`rows.${format}`}
              >
                {t(`sources.take-${format}`)}
              </a>
            ))}
          </p>
        </div>
      )}
    </section>
  );
}

function Paging({ page }: { page: RowPage }) {
  const last = page.offset + page.rows.length;
  const range = { n: page.total, from: page.offset + 1, to: last, total: number(page.total) };
  return (
    <div class="paging">
      <span role="status">{page.total > 0 && t('sources.range', range)}</span>
      {page.total > PAGE && (
        <>
          <Button
            kind="quiet"
            disabled={page.offset === 0}
            onClick={() => look({ offset: Math.max(0, page.offset - PAGE) })}
          >
            {t('sources.before')}
          </Button>
          <Button
            kind="quiet"
            disabled={last >= page.total}
            onClick={() => look({ offset: page.offset + PAGE })}
          >
            {t('sources.after')}
          </Button>
        </>
      )}
    </div>
  );
}

function Nothing() {
  return (
    <div class="empty">
      <p>{t('sources.nothing')}</p>
      <Button
        onClick={() =>
          look({ table: undefined, confidence: undefined, source: undefined, q: undefined })
        }
      >
        {t('sources.all-rows')}
      </Button>
    </div>
  );
}

function Rows({ rows, withTable }: { rows: readonly RowInfo[]; withTable: boolean }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={t('sources.rows')}>
      <table class="table rows-table">
        <thead>
          <tr>
            <th scope="col">{t('sources.col-key')}</th>
            <th scope="col">{t('sources.col-sure')}</th>
            <th scope="col">{t('sources.col-date')}</th>
            <th scope="col">{t('sources.col-sources')}</th>
            <th scope="col">{t('sources.col-row')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row}>
              <th scope="row">
                <Link to={{ view: { row: row.row }, anchor: '' }}>{row.key || row.row}</Link>
                {row.derivation && <small class="derivation">{row.derivation}</small>}
              </th>
              <td>
                <Sure confidence={row.confidence ?? undefined} />
              </td>
              <td>{row.date}</td>
              <td class="row-sources">{row.sources.join(', ')}</td>
              <td class="unit">{withTable ? row.row : row.line}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
