/// The ways of an answer as a list: which of them are of one corridor, and how a way is known again
/// when another answer numbers it anew.
import type { LandedAnswer, Statement } from '../api/landed';
import type { Itinerary, Mode } from '../api/types';

export interface Way {
  itinerary: Itinerary;
  statement: Statement;
  /// Place in the list, from 1.
  rank: number;
}

/// One stretch of a way in one vehicle, to where it ends.
export interface Stretch {
  mode: Mode;
  what: string;
  to: string;
}

export function waysOf(answer: LandedAnswer): Way[] {
  const statements = new Map(answer.landed.map((one) => [one.itinerary, one]));
  return answer.itineraries.flatMap((itinerary, i) => {
    const statement = statements.get(itinerary.id);
    return statement ? [{ itinerary, statement, rank: i + 1 }] : [];
  });
}

/// Ways by the countries they pass, in the order of the best of each.
export function corridorsOf(ways: readonly Way[]): Way[][] {
  const groups = new Map<string, Way[]>();
  for (const way of ways) {
    const key = way.itinerary.corridor.countries.join('-');
    groups.set(key, [...(groups.get(key) ?? []), way]);
  }
  return [...groups.values()];
}

/// The hauls of a way, those in one vehicle joined.
export function stretches(itinerary: Itinerary): Stretch[] {
  const found: Stretch[] = [];
  for (const leg of itinerary.legs) {
    if (leg.kind !== 'haul' || leg.mode === null) continue;
    const last = found.at(-1);
    if (last && last.mode === leg.mode && last.what === leg.what) last.to = leg.to;
    else found.push({ mode: leg.mode, what: leg.what, to: leg.to });
  }
  return found;
}

/// What a way is known by, whatever its number: countries, crossings, modes, a mark of its legs.
export function wayKey({ corridor, modes, legs }: Itinerary): string {
  const steps = legs.map((leg) => [leg.kind, leg.what, leg.from, leg.to].join('|')).join(';');
  return [
    corridor.countries.join('-'),
    corridor.crossings.join('+') || '0',
    modes.join('-'),
    mark(steps),
  ].join('.');
}

/// The way of a key: the very one, else the best by the same posts and modes, else none.
export function findWay(ways: readonly Way[], key: string | undefined): Way | undefined {
  if (!key) return undefined;
  const keys = ways.map((way) => wayKey(way.itinerary));
  const exact = keys.indexOf(key);
  if (exact >= 0) return ways[exact];
  const place = key.slice(0, key.lastIndexOf('.') + 1);
  return ways[keys.findIndex((one) => place !== '' && one.startsWith(place))];
}

/// What the spread changed of an order: the rank of a way before and after; undefined if nothing.
export function moved(
  before: readonly Way[],
  after: readonly Way[],
  key: string,
): { from: number; to: number } | undefined {
  const rank = (ways: readonly Way[]) => findWay(ways, key)?.rank;
  const [from, to] = [rank(before), rank(after)];
  return from !== undefined && to !== undefined && from !== to ? { from, to } : undefined;
}

export function sameOrder(before: readonly Way[], after: readonly Way[]): boolean {
  const keys = (ways: readonly Way[]) => ways.map((way) => wayKey(way.itinerary)).join();
  return keys(before) === keys(after);
}

/// The landed cost to show: the median of the draws, before them the plan. Known lines alone.
export function landedUsd({ statement }: Way): number {
  return statement.p50 ?? statement.known_usd;
}

export function dayHours({ itinerary }: Way): number {
  return itinerary.hours.p50 ?? itinerary.hours.planned;
}

/// From the least to the most that any way may cost, with a little room: one scale for all bars.
export function scaleOf(ways: readonly Way[]): (usd: number) => number {
  const ends = ways.flatMap(({ statement }) =>
    [statement.p10, statement.p90, statement.known_usd].filter((end) => end !== null),
  );
  const least = Math.min(...ends);
  const span = Math.max(...ends) - least || 1;
  return (usd) => 0.03 + (0.94 * (usd - least)) / span;
}

/// A short mark of a text (FNV-1a, 32 bits).
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
