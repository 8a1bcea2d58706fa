import { useEffect, useState } from 'preact/hooks';
import { get, type Query } from './client';
import { isDropped } from './problem';

export interface Loaded<T> {
  /// The newest answer; while another is on its way, the one before.
  data: T | undefined;
  error: unknown;
  busy: boolean;
  retry: () => void;
}

interface State<T> {
  asked: string | undefined;
  data: T | undefined;
  error: unknown;
}

/// Asks the server and keeps asking when the question changes; a question that is overtaken is
/// dropped. Without a path nothing is asked, and nothing is known.
export function useGet<T>(path: string | undefined, query: Query = {}): Loaded<T> {
  const asked = path === undefined ? undefined : JSON.stringify([path, query]);
  const [state, setState] = useState<State<T>>({ asked: undefined, data: undefined, error: null });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (path === undefined) {
      setState({ asked, data: undefined, error: null });
      return undefined;
    }
    const drop = new AbortController();
    get<T>(path, query, drop.signal)
      .then((data) => setState({ asked, data, error: null }))
      .catch((error: unknown) => {
        if (!isDropped(error)) setState((old) => ({ asked, data: old.data, error }));
      });
    return () => drop.abort();
  }, [asked, turn]);
  return {
    data: state.data,
    error: state.error,
    busy: state.asked !== asked,
    retry: () => {
      setState((old) => ({ ...old, asked: undefined, error: null }));
      setTurn((n) => n + 1);
    },
  };
}
