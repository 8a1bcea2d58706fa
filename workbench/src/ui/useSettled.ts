import { useEffect, useState } from 'preact/hooks';

const SETTLES_MS = 300;

/// False until a key has stood for a moment: what nobody sees at first is made after what they do.
export function useSettled(key: unknown): boolean {
  const [settled, setSettled] = useState<{ key: unknown }>();
  useEffect(() => {
    const wait = setTimeout(() => setSettled({ key }), SETTLES_MS);
    return () => clearTimeout(wait);
  }, [key]);
  return settled !== undefined && settled.key === key;
}
