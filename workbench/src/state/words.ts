/// The words that questions are made of: the long options of the command line.

export type Words = Readonly<Record<string, string>>;

export const ROUTES_WORDS = [
  'from',
  'to',
  'goods',
  'units',
  'unit',
  'weight',
  'value',
  'depart',
  'avoid',
  'via',
  'modes',
  'deadline',
  'value-of-day',
  'max-transfers',
  'carrier',
  'without',
  'corridors',
  'compare',
  'tolerance',
  'draws',
  'seed',
] as const;

export const LANDED_WORDS = [
  ...ROUTES_WORDS,
  'origin',
  'hs',
  'incoterm',
  'currency',
  'person',
  'engine',
  'fuel',
  'age',
  'built',
  'hp',
  'quota-left',
  'interim',
  'cleared-in',
  'released',
  'released-date',
  'released-by',
] as const;

/// True for a word of the sale and its law, which routes do not ask.
export function isSaleWord(name: string | null): boolean {
  const routes: readonly string[] = ROUTES_WORDS;
  return (LANDED_WORDS as readonly string[]).includes(name ?? '') && !routes.includes(name ?? '');
}

/// `by` asks for routes by landed cost; `importer` and `date` are of duty alone.
const ALL: readonly string[] = [...LANDED_WORDS, 'by', 'importer', 'date'];

export function isWord(name: string): boolean {
  return ALL.includes(name);
}

/// The words that an ask knows; others would be faults.
export function only(words: Words, names: readonly string[]): Words {
  return Object.fromEntries(Object.entries(words).filter(([name]) => names.includes(name)));
}

/// The same words in the order of the command line, so that an address is written one way.
export function orderWords(words: Words): Words {
  return Object.fromEntries(
    ALL.filter((name) => words[name] !== undefined).map((name) => [name, words[name] ?? '']),
  );
}

/// Words with some changed; a blank or undefined one is taken out, and so has its default again.
export function withWords(
  words: Words,
  change: Readonly<Record<string, string | undefined>>,
): Words {
  const next: Record<string, string> = { ...words };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value.trim() === '') delete next[name];
    else next[name] = value.trim();
  }
  return orderWords(next);
}

/// A list word, such as avoid, as its parts.
export function listOf(word: string | undefined): string[] {
  return (word ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function same(one: Words, two: Words): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(two).sort());
}
