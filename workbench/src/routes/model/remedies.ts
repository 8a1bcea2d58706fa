/// What may be relaxed where there is no way: each a change of one word.
import { listOf, type Words } from '../../state/words';

export interface Remedy {
  word: string;
  /// What is let in again, a code or mode; undefined where the whole word is dropped.
  item?: string;
  change: Readonly<Record<string, string | undefined>>;
  /// True where the server's remedy names it.
  named: boolean;
}

const LIMITS = ['avoid', 'modes', 'via', 'deadline', 'max-transfers', 'carrier', 'without'];
const MODES = ['road', 'rail', 'sea', 'ferry', 'air'];

export function remediesOf(words: Words, remedy: string): Remedy[] {
  const found = LIMITS.filter((word) => words[word] !== undefined).flatMap((word) =>
    itemsOf(word, words, remedy),
  );
  return found.sort((one, two) => Number(two.named) - Number(one.named));
}

function itemsOf(word: string, words: Words, remedy: string): Remedy[] {
  const items = listOf(words[word]);
  const named = remedy.includes(`--${word}`);
  if (word === 'avoid' && named) {
    const out = items.filter((item) => mentions(remedy, item));
    if (out.length > 0) {
      return out.map((item) => ({
        word,
        item,
        change: { avoid: items.filter((one) => one !== item).join() },
        named,
      }));
    }
  }
  if (word === 'modes' && named) {
    const more = MODES.filter((mode) => !items.includes(mode) && mentions(remedy, mode));
    if (more.length > 0) {
      return more.map((item) => ({
        word,
        item,
        change: { modes: [...items, item].join() },
        named,
      }));
    }
  }
  return [{ word, change: { [word]: undefined }, named }];
}

function mentions(text: string, item: string): boolean {
  return new RegExp(`\\b${item.replace(/[^\w-]/g, '')}\\b`).test(text);
}
