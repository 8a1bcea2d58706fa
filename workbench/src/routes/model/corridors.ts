/// Ways grouped by the countries they pass, best corridor first, each with a colour of its own.
import type { CrossingRef, Itinerary, RoutesAnswer } from '../../api/types';

export interface Corridor {
  /// The countries, `KR-CN-KZ-KG`.
  key: string;
  countries: readonly string[];
  /// Best first.
  ways: readonly Itinerary[];
  best: Itinerary;
  /// The crossing that tells it from the other corridors.
  telling: CrossingRef | undefined;
  /// Number of its colour, from 0.
  colour: number;
}

export function corridorKey(way: Itinerary): string {
  return way.corridor.countries.join('-');
}

/// The corridors of an answer. Colours of an earlier answer stay with their corridor, so that a
/// changed word does not repaint the screen.
export function corridorsOf(
  answer: RoutesAnswer,
  earlier: ReadonlyMap<string, number> = new Map(),
): Corridor[] {
  const groups = new Map<string, Itinerary[]>();
  for (const way of answer.itineraries) {
    const key = corridorKey(way);
    groups.set(key, [...(groups.get(key) ?? []), way]);
  }
  const keys = [...groups.keys()];
  const colours = colourNumbers(keys, earlier);
  return keys.map((key) => {
    const ways = groups.get(key) ?? [];
    const best = ways[0] as Itinerary;
    return {
      key,
      countries: best.corridor.countries,
      ways,
      best,
      telling: tellingCrossing(best, key, groups, answer),
      colour: colours.get(key) ?? 0,
    };
  });
}

/// A number for each key: that of before where it is free, else the least that is not taken.
export function colourNumbers(
  keys: readonly string[],
  earlier: ReadonlyMap<string, number>,
): Map<string, number> {
  const numbers = new Map<string, number>();
  const taken = new Set<number>();
  for (const key of keys) {
    const before = earlier.get(key);
    if (before === undefined || taken.has(before)) continue;
    numbers.set(key, before);
    taken.add(before);
  }
  let next = 0;
  for (const key of keys) {
    if (numbers.has(key)) continue;
    while (taken.has(next)) next += 1;
    numbers.set(key, next);
    taken.add(next);
  }
  return numbers;
}

/// The crossing of the best way that the fewest other corridors use; the first of several.
function tellingCrossing(
  best: Itinerary,
  key: string,
  groups: ReadonlyMap<string, readonly Itinerary[]>,
  answer: RoutesAnswer,
): CrossingRef | undefined {
  let found: string | undefined;
  let fewest = Infinity;
  for (const id of best.corridor.crossings) {
    let users = 0;
    for (const [other, ways] of groups) {
      if (other !== key && ways.some((way) => way.corridor.crossings.includes(id))) users += 1;
    }
    if (users < fewest) {
      fewest = users;
      found = id;
    }
  }
  return answer.crossings.find((crossing) => crossing.id === found);
}

/// The countries between the first and the last; both where there are none between.
export function transitOf(countries: readonly string[]): readonly string[] {
  const between = countries.slice(1, -1);
  return between.length > 0 ? between : countries;
}

/// "Altynkol - Khorgos (rail)" as it stands in a row: short, with a true dash.
export function crossingName(name: string): string {
  return name.replace(/\s+-\s+/g, '–');
}

/// What tells one corridor from another in a sentence: a country that only it passes, else the
/// crossing.
export function tellingOf(
  one: Corridor,
  other: Corridor,
): { country: string } | { crossing: string } {
  const own = transitOf(one.countries).find((country) => !other.countries.includes(country));
  if (own !== undefined) return { country: own };
  const crossing = one.telling ? crossingName(one.telling.name) : undefined;
  return crossing ? { crossing } : { country: transitOf(one.countries)[0] ?? '' };
}
