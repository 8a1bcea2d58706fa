/// Texts of the screen by key, in the language chosen. English is the source; the others are
/// machine drafts, and say so.
import { computed, signal } from '@preact/signals';
import en from './en.json';

export type Language = 'en' | 'mn' | 'ru';
export const LANGUAGES: readonly { id: Language; name: string; draft: boolean }[] = [
  { id: 'en', name: 'English', draft: false },
  { id: 'mn', name: 'Монгол', draft: true },
  { id: 'ru', name: 'Русский', draft: true },
];

type Texts = typeof en;
type Section = Exclude<keyof Texts, '_'>;
type Plain<K extends string> = K extends `${infer Stem}#${string}` ? Stem : K;
export type Key = { [S in Section]: `${S}.${Plain<keyof Texts[S] & string>}` }[Section];
export type Values = Record<string, string | number>;
type Table = Record<string, Record<string, string>>;

const CHOICE = 'ortoo.language';
const drafts: Record<Exclude<Language, 'en'>, () => Promise<{ default: unknown }>> = {
  mn: () => import('./mn.json'),
  ru: () => import('./ru.json'),
};

const texts = signal<Table>(tableOf(en));
/// The language on the screen.
export const language = signal<Language>('en');

/// The text of a key, its {places} filled. A value `n` chooses the plural form.
export function t(key: Key, values: Values = {}): string {
  const [section = '', ...rest] = key.split('.');
  const name = rest.join('.');
  const found =
    textOf(texts.value, section, name, values) ?? textOf(tableOf(en), section, name, values) ?? key;
  return fill(found, values);
}

/// Puts values into the {places} of a text.
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}

/// The parts of a text between its {places}, for texts that hold elements.
export function parts(key: Key, values: Values = {}): { text: string; place: boolean }[] {
  return t(key, values)
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\{\w+\}$/.test(part)
        ? { text: part.slice(1, -1), place: true }
        : { text: part, place: false },
    );
}

export async function choose(id: Language): Promise<void> {
  texts.value = id === 'en' ? tableOf(en) : tableOf((await drafts[id]()).default);
  language.value = id;
  document.documentElement.lang = id;
  remember(id);
}

/// The language chosen before, else that of the browser where we have it.
export async function startLanguage(): Promise<void> {
  const wanted = recall() ?? 'en';
  try {
    await choose(wanted);
  } catch {
    // A draft that cannot be fetched must not keep the page blank.
    await choose('en');
  }
}

const plurals = computed(() => new Intl.PluralRules(language.value));

function textOf(table: Table, section: string, name: string, values: Values) {
  const part = table[section];
  const n = values['n'];
  if (typeof n === 'number') {
    const form = part?.[`${name}#${plurals.value.select(n)}`];
    if (form !== undefined) return form;
    if (part?.[`${name}#other`] !== undefined) return part[`${name}#other`];
  }
  return part?.[name];
}

function tableOf(json: unknown): Table {
  return json as Table;
}

function recall(): Language | undefined {
  try {
    const id = localStorage.getItem(CHOICE);
    return LANGUAGES.find((one) => one.id === id)?.id;
  } catch {
    return undefined;
  }
}

function remember(id: Language) {
  try {
    localStorage.setItem(CHOICE, id);
  } catch {
    // A browser that keeps nothing still shows the language chosen.
  }
}
