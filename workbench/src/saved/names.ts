import { t, type Key } from '../i18n';
import type { SavedQuestion } from '../api/saved';
import { ROUTES_WORDS, type Words } from '../state/words';

/// A word as the question bar calls it; words of the law keep the name of their option.
export function wordName(name: string): string {
  return (ROUTES_WORDS as readonly string[]).includes(name) ? t(`word.${name}` as Key) : name;
}

/// What a question is about, in a line: "Incheon → Bishkek · car".
export function brief(words: Words | null): string {
  if (!words) return '';
  const ends = words['importer'] ?? `${words['from'] ?? '?'} → ${words['to'] ?? '?'}`;
  const goods = words['goods'] ?? words['hs'];
  const leaving = words['depart'] ?? words['date'];
  return [ends, goods, leaving].filter(Boolean).join(' · ');
}

export function titleOf(question: SavedQuestion): string {
  return question.title ?? question.name;
}
