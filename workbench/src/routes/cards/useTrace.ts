import { answer } from '../screen';
import { traceOf, type Trace } from '../model/trace';

const NOTHING: Trace = {
  row: () => undefined,
  source: () => undefined,
  mark: () => 0,
  place: () => undefined,
  crossing: () => undefined,
};

/// Rows and sources of the answer on the screen.
export function useTrace(): Trace {
  return answer.value ? traceOf(answer.value) : NOTHING;
}

/// The sources of a row, as far as the answer lists them.
export function sourcesOf(trace: Trace, ref: string | null) {
  const row = ref === null ? undefined : trace.row(ref);
  return (row?.sources ?? []).flatMap((id) => trace.source(id) ?? []);
}
