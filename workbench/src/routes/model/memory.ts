/// Answers seen last, with their draws: Back, Undo and a second look at a question need no server.
import type { RoutesAnswer } from '../../api/types';
import { orderWords, type Words } from '../../state/words';

/// An answer takes some megabytes.
const MOST = 6;

const kept = new Map<string, RoutesAnswer>();

export function remember(words: Words, answer: RoutesAnswer): void {
  const key = keyOf(words);
  kept.delete(key);
  kept.set(key, answer);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break;
    kept.delete(oldest);
  }
}

export function recall(words: Words): RoutesAnswer | undefined {
  return kept.get(keyOf(words));
}

function keyOf(words: Words): string {
  return JSON.stringify(orderWords(words));
}
