import type { TableInfo } from '../api/atlas';
import { address } from '../state/address';
import { t } from '../i18n';
import { number } from '../i18n/format';
import { CertaintyBar } from '../ui/CertaintyBar';
import { Skeleton } from '../ui/Skeleton';
import { filterOf, look } from './state';

/// The tables of the atlas, each with its rows and how well they are founded.
export function TableList({ tables }: { tables: readonly TableInfo[] | undefined }) {
  const chosen = filterOf(address.value).table;
  if (!tables) return <Skeleton rows={10} />;
  const all = tables.reduce((sum, table) => sum + table.rows, 0);
  return (
    <nav class="table-list" aria-label={t('sources.tables')}>
      <button
        type="button"
        class="table-item"
        aria-pressed={chosen === undefined}
        onClick={() => look({ table: undefined })}
      >
        <span>{t('sources.all-tables')}</span>
        <span class="unit">{number(all)}</span>
      </button>
      {tables.map((table) => (
        <button
          key={table.table}
          type="button"
          class="table-item"
          title={table.description}
          aria-pressed={chosen === table.table}
          onClick={() => look({ table: table.table })}
        >
          <span>{table.title}</span>
          <span class="unit">{number(table.rows)}</span>
          <CertaintyBar shares={table} />
        </button>
      ))}
    </nav>
  );
}
