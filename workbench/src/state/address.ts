/// The address holds everything that a link must bring back: page, words of the question, and what
/// is open on the screen. Nothing else on the page is state worth keeping.
import { computed, signal } from '@preact/signals';
import { isWord, orderWords, same, type Words } from './words';

export const PAGES = ['routes', 'landed', 'sources', 'saved', 'help'] as const;
export type Page = (typeof PAGES)[number];

export interface Address {
  /// Undefined where the path names no page.
  page: Page | undefined;
  /// Words of the question, by the names of the API.
  words: Words;
  /// What is open on the page, by names that are no words: `ways`, `leg`, `panel` …
  view: Readonly<Record<string, string>>;
  /// The part after #, such as a row of the atlas on the page of sources.
  anchor: string;
}

/// What an address says.
export function readAddress(href: string): Address {
  const url = new URL(href, 'http://localhost/');
  const words: Record<string, string> = {};
  const view: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    if (value !== '') (isWord(name) ? words : view)[name] = value;
  }
  return {
    page: pageOf(url.pathname),
    words: orderWords(words),
    view,
    anchor: decode(url.hash.slice(1)),
  };
}

/// The address that says it; the same state always gives the same text.
export function writeAddress(address: Address): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(orderWords(address.words))) {
    if (value !== '') query.set(name, value);
  }
  for (const name of Object.keys(address.view).sort()) {
    const value = address.view[name];
    if (value) query.set(name, value);
  }
  // Commas and colons read better bare, and are allowed so.
  const text = query.toString().replace(/%2C/g, ',').replace(/%3A/g, ':');
  return (
    `/${address.page ?? 'routes'}` +
    (text ? `?${text}` : '') +
    (address.anchor ? `#${encodeURI(address.anchor)}` : '')
  );
}

/// The address on the screen. Change it with [go] alone.
export const address = signal<Address>(readAddress(location.href));
export const words = computed(() => address.value.words);

export type Change = {
  page?: Page;
  words?: Words;
  /// Undefined takes the name out; names left out stay, unless the page changes.
  view?: Readonly<Record<string, string | undefined>>;
  anchor?: string;
};

/// The address after a change. A new page starts with nothing open.
export function changed(from: Address, change: Change): Address {
  const moved = change.page !== undefined && change.page !== from.page;
  const view: Record<string, string> = moved ? {} : { ...from.view };
  for (const [name, value] of Object.entries(change.view ?? {})) {
    if (value === undefined || value === '') delete view[name];
    else view[name] = value;
  }
  return {
    page: change.page ?? from.page,
    words: change.words ?? from.words,
    view,
    anchor: change.anchor ?? (moved ? '' : from.anchor),
  };
}

/// Questions of before, the last at the end, for [undo].
const past = signal<readonly Words[]>([]);
const MOST_PAST = 50;

const earlier = computed(() => past.value.filter((old) => !same(old, address.value.words)));
/// Whether there is a question to go back to.
export const canUndo = computed(() => earlier.value.length > 0);

/// Asks what was asked before, on whatever page is open.
export function undo(): void {
  const rest = earlier.peek();
  const last = rest.at(-1);
  if (!last) return;
  go({ words: last });
  past.value = rest.slice(0, -1);
}

/// Goes to an address: `push` can be undone by the browser's Back, `replace` leaves no step.
export function go(change: Change, how: 'push' | 'replace' = 'push'): void {
  const old = address.value.words;
  const next = changed(address.value, change);
  if (how === 'push' && Object.keys(old).length > 0 && !same(old, next.words)) {
    past.value = [...past.peek(), old].slice(-MOST_PAST);
  }
  const href = writeAddress(next);
  if (href !== location.pathname + location.search + location.hash) {
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', href);
  }
  address.value = next;
}

/// The address of a change, for links that may be opened in another tab.
export function hrefOf(change: Change): string {
  return writeAddress(changed(address.value, change));
}

export function followHistory(): () => void {
  const read = () => (address.value = readAddress(location.href));
  addEventListener('popstate', read);
  addEventListener('hashchange', read);
  return () => {
    removeEventListener('popstate', read);
    removeEventListener('hashchange', read);
  };
}

function pageOf(path: string): Page | undefined {
  const name = path.replace(/^\/+|\/+$/g, '');
  return name === '' ? 'routes' : PAGES.find((page) => page === name);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
