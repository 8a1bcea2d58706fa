import type { TableInfo } from '../api/atlas';
import { useGet } from '../api/useGet';
import { address } from '../state/address';
import { ProblemBox } from '../ui/ProblemBox';
import { RowList } from './RowList';
import { RowView } from './RowView';
import { rowOf } from './state';
import { TableList } from './TableList';

/// The tables at the left; at the right the rows that are looked for, or the one that is open.
export function Figures() {
  const { data: tables, error, retry } = useGet<TableInfo[]>('/tables');
  const row = rowOf(address.value);
  return (
    <div class={`figures${row ? ' figures-row' : ''}`}>
      {error && !tables ? (
        <ProblemBox error={error} retry={retry} />
      ) : (
        <TableList tables={tables} />
      )}
      {row ? <RowView key={row} row={row} tables={tables} /> : <RowList tables={tables} />}
    </div>
  );
}
