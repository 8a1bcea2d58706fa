/// Where every number of an answer is from: rows and sources by id.
import type { AtlasRow, AtlasSource, CrossingRef, PlaceRef, RoutesAnswer } from '../../api/types';

export interface Trace {
  row(ref: string): AtlasRow | undefined;
  source(id: string): AtlasSource | undefined;
  /// The number of a source's mark: its place in the list of sources, from 1.
  mark(id: string): number;
  place(id: string): PlaceRef | undefined;
  crossing(id: string): CrossingRef | undefined;
}

const made = new WeakMap<object, Trace>();

export function traceOf(answer: RoutesAnswer): Trace {
  // Progress makes a new answer around the same rows; the lists are the key.
  const known = made.get(answer.rows);
  if (known) return known;
  const rows = new Map(answer.rows.map((row) => [row.row, row]));
  const sources = new Map(answer.sources.map((source) => [source.id, source]));
  const marks = new Map(answer.sources.map((source, i) => [source.id, i + 1]));
  const places = new Map(answer.places.map((place) => [place.id, place]));
  const crossings = new Map(answer.crossings.map((crossing) => [crossing.id, crossing]));
  const trace: Trace = {
    row: (ref) => rows.get(ref),
    source: (id) => sources.get(id),
    mark: (id) => marks.get(id) ?? 0,
    place: (id) => places.get(id),
    crossing: (id) => crossings.get(id),
  };
  made.set(answer.rows, trace);
  return trace;
}

/// The worst confidence of some rows: a chain is as sure as its weakest link.
export function worst(trace: Trace, refs: readonly (string | null)[]) {
  let found: AtlasRow['confidence'] | undefined;
  for (const ref of refs) {
    const confidence = ref === null ? undefined : trace.row(ref)?.confidence;
    if (confidence === 'estimate') return confidence;
    if (confidence === 'known' || (confidence === 'cited' && found === undefined)) {
      found = confidence;
    }
  }
  return found;
}

/// How many of some rows are cited, known, estimated.
export function tally(trace: Trace, refs: Iterable<string>) {
  const count = { cited: 0, known: 0, estimate: 0 };
  for (const ref of new Set(refs)) {
    const row = trace.row(ref);
    if (row) count[row.confidence] += 1;
  }
  return count;
}
