/// What a changed word did: each corridor's figures before and now.
import type { Itinerary, RoutesAnswer, Spread } from '../../api/types';
import { corridorKey } from './corridors';

export interface Before {
  usd: Spread;
  hours: Spread;
}

/// The best way of each corridor in an earlier answer.
export function bestByCorridor(answer: RoutesAnswer): Map<string, Itinerary> {
  const best = new Map<string, Itinerary>();
  for (const way of answer.itineraries) {
    const key = corridorKey(way);
    if (!best.has(key)) best.set(key, way);
  }
  return best;
}

/// Like is held against like: medians where both have draws, else the plans.
export function comparable(now: Spread, before: Spread): { now: number; before: number } {
  return now.p50 !== null && before.p50 !== null
    ? { now: now.p50, before: before.p50 }
    : { now: now.planned, before: before.planned };
}

/// The names of words that differ, in the order given.
export function changedWords(
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    (name) => (from[name] ?? '') !== (to[name] ?? ''),
  );
}

/// The way of the new answer that stands where an earlier one stood: same crossings if there is
/// one, else the best of the same corridor.
export function sameWay(id: number, earlier: RoutesAnswer, now: RoutesAnswer): number | undefined {
  const old = earlier.itineraries.find((way) => way.id === id);
  if (!old) return undefined;
  const twins = now.itineraries.filter((way) => corridorKey(way) === corridorKey(old));
  const crossings = old.corridor.crossings.join();
  return (twins.find((way) => way.corridor.crossings.join() === crossings) ?? twins[0])?.id;
}
