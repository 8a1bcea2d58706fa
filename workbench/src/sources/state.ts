/// What is looked at on the page of sources, as the address says it.
import type { Query } from '../api/client';
import { go, type Address } from '../state/address';
import type { Confidence, RowRef } from '../api/types';

export const SHOWN = ['figures', 'sources', 'health', 'check'] as const;
export type Shown = (typeof SHOWN)[number];

export const CONFIDENCES: readonly Confidence[] = ['cited', 'known', 'estimate'];
export const PAGE = 100;

export interface Filter {
  table: string | undefined;
  confidence: Confidence | undefined;
  source: string | undefined;
  q: string | undefined;
  offset: number;
}

export function shownOf({ view }: Address): Shown {
  return SHOWN.find((one) => one === view['show']) ?? 'figures';
}

export function filterOf({ view }: Address): Filter {
  const offset = Number(view['offset']);
  return {
    table: view['table'],
    confidence: CONFIDENCES.find((one) => one === view['confidence']),
    source: view['source'],
    q: view['q'],
    offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
  };
}

/// The row that is open: of `row=`, or after the #.
export function rowOf({ view, anchor }: Address): RowRef | undefined {
  return [view['row'], anchor].find((ref) => ref !== undefined && /^[a-z_]+:[1-9]\d*$/.test(ref));
}

export function queryOf(filter: Filter): Query {
  const { offset, ...rest } = filter;
  return { ...rest, offset: offset || undefined, limit: PAGE };
}

/// Changes what is looked for; a new search begins at its first row, with no row open.
export function look(change: Partial<Filter>): void {
  const { offset, ...rest } = change;
  go(
    {
      view: {
        ...rest,
        offset: offset ? String(offset) : undefined,
        row: undefined,
        show: undefined,
      },
      anchor: '',
    },
    'replace',
  );
}
