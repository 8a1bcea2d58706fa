/// Words that stand outside the sentence, under "more", in the order shown.
export const MORE = [
  'unit',
  'weight',
  'value',
  'deadline',
  'via',
  'compare',
  'modes',
  'max-transfers',
  'carrier',
  'without',
  'by',
  'value-of-day',
  'corridors',
  'tolerance',
  'draws',
  'seed',
] as const;

export type MoreWord = (typeof MORE)[number];

export function isMore(name: string | null): boolean {
  return (MORE as readonly string[]).includes(name ?? '');
}
