/// What the API says of the atlas itself: tables, rows, sources, health.
import type { Confidence, RowRef } from './types';

export interface ColumnInfo {
  name: string;
  description: string;
  type: string;
  unit: string | null;
}

/// One entry of GET /tables; shares are null where rows do not say how sure they are.
export interface TableInfo {
  table: string;
  title: string;
  description: string;
  file: string;
  rows: number;
  cited: number | null;
  known: number | null;
  estimate: number | null;
  feeds?: string[];
  columns: ColumnInfo[];
}

/// One row of GET /rows.
export interface RowInfo {
  row: RowRef;
  table: string;
  line: number;
  key: string;
  confidence: Confidence | null;
  date: string | null;
  derivation: string | null;
  sources: string[];
}

export interface RowPage {
  total: number;
  offset: number;
  rows: RowInfo[];
}

/// A source as a row names it.
export interface SourceRef {
  id: string;
  organisation: string | null;
  title: string;
  date: string | null;
  url: string | null;
}

/// GET /rows/{table}:{line}.
export type RowDetail = Omit<RowInfo, 'sources'> & {
  sources: SourceRef[];
  cells: { name: string; value: string | null; description: string; unit?: string | null }[];
  rule: string | null;
  same_rule: RowRef[];
  refers_to: { column: string; value: string; row: RowRef }[];
  used_by: { table: string; rows: number; first: RowRef[] }[];
  feeds: string[];
};

/// One entry of GET /sources.
export interface SourceInfo extends SourceRef {
  rows: number;
  cited: number;
  known: number;
  estimate: number;
}

export function rowPath(ref: RowRef): string {
  return `/rows/${encodeURIComponent(ref).replace('%3A', ':')}`;
}
