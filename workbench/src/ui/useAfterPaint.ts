import { useEffect, useState } from 'preact/hooks';

/// A value as it was until the screen is painted: what is read first comes first.
export function useAfterPaint<T>(value: T): T {
  const [late, setLate] = useState({ value });
  // An effect runs after the paint.
  useEffect(() => setLate({ value }), [value]);
  return late.value;
}
