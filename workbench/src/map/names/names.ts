/// Names as the map writes them: in the language of the screen, and below it the local one where
/// it is written in Latin or Cyrillic letters, which the fonts of the page have.
import { country } from '../../i18n/format';
import local from './local.json';

const LOCAL: Readonly<Record<string, string>> = local;
const OTHER_LETTERS =
  /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

/// A local name worth a second line: other than the first, in letters the map can draw.
export function localLine(name: string, localName: string | null | undefined): string | undefined {
  if (!localName || OTHER_LETTERS.test(localName)) return undefined;
  return plain(localName) === plain(name) ? undefined : localName;
}

/// A name without what stands in brackets or after a stroke: short enough for a map. The two posts
/// of a crossing are joined by a dash.
export function shortName(name: string): string {
  const bare = name.replace(/\s*\([^)]*\)/g, '').split(' / ')[0] ?? name;
  return bare.replaceAll(' - ', ' – ');
}

/// A country by its code; the name of the basemap where it has none.
export function countryName(id: string | null, fallback: string): string {
  return id ? shortName(country(id)) : fallback;
}

export function countryLocal(id: string | null, name: string): string | undefined {
  return id ? localLine(name, LOCAL[id]) : undefined;
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
