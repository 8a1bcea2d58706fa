import { useEffect, useRef } from 'preact/hooks';
import { rowPath, type RowDetail, type TableInfo } from '../api/atlas';
import { ApiProblem } from '../api/problem';
import { useGet } from '../api/useGet';
import { Link } from '../app/Link';
import { t } from '../i18n';
import { ProblemBox } from '../ui/ProblemBox';
import { SourceLine, Sure } from '../ui/RowNote';
import { Skeleton } from '../ui/Skeleton';
import { RowLinks } from './RowLinks';
import { RowUses } from './RowUses';

interface Props {
  row: string;
  tables: readonly TableInfo[] | undefined;
}

/// One row of the atlas: its cells, who says so, what it hangs together with, where it is used.
export function RowView({ row, tables }: Props) {
  const { data, error, retry } = useGet<RowDetail>(rowPath(row));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [data !== undefined]);
  const gone = error instanceof ApiProblem && error.status === 404;
  return (
    <article class="row-view">
      <p>
        <Link to={{ view: { row: undefined }, anchor: '' }}>{t('sources.back')}</Link>
      </p>
      {error ? <ProblemBox error={error} retry={gone ? undefined : retry} /> : null}
      {!data && !error && <Skeleton rows={6} />}
      {data && (
        <>
          <header>
            <h2 ref={heading} tabIndex={-1}>
              {data.key || data.row}
            </h2>
            <p class="row-view-note">
              <Sure confidence={data.confidence ?? undefined} />
              {data.date && <span>{data.date}</span>}
              <span class="unit">
                {tables?.find((one) => one.table === data.table)?.file ?? `${data.table}.csv`}:
                {data.line}
              </span>
            </p>
          </header>
          <Said row={data} />
          <Cells row={data} />
          <RowUses row={data.row} feeds={data.feeds} />
          <RowLinks row={data} />
        </>
      )}
    </article>
  );
}

function Said({ row }: { row: RowDetail }) {
  return (
    <section>
      <h3>{t('sources.who')}</h3>
      {row.sources.map((source) => (
        <div key={source.id} class="said">
          <SourceLine source={{ ...source, rows: NO_ROWS }} />
          <Link to={{ view: { source: source.id, row: undefined, table: undefined }, anchor: '' }}>
            {t('sources.more-of', { id: source.id })}
          </Link>
        </div>
      ))}
      {row.derivation && (
        <p>
          <b>{t('sources.derivation')}: </b>
          {row.derivation}
        </p>
      )}
    </section>
  );
}

const NO_ROWS = { cited: 0, known: 0, estimate: 0 };

function Cells({ row }: { row: RowDetail }) {
  return (
    <section>
      <h3>{t('sources.cells')}</h3>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t('sources.cells')}>
        <table class="table cells-table">
          <thead class="quiet">
            <tr>
              <th scope="col">{t('sources.col-column')}</th>
              <th scope="col">{t('sources.col-value')}</th>
              <th scope="col">{t('sources.col-meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {row.cells.map(({ name, value, description }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td class={value === null ? 'unit' : 'cell-value'}>
                  {value ?? t('sources.blank')}
                </td>
                <td class="unit">{description}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
