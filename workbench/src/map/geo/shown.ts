/// Which of an answer's ways are drawn, and what their corridors are called on the map.
import type { Itinerary, RoutesAnswer } from '../../api/types';
import { country } from '../../i18n/format';
import { plainColour } from '../../ui/colours';
import { shortName } from '../names/names';
import type { MapWay } from '../types';

/// The best way of each colour and those selected, in the order of the answer.
export function shownWays(
  answer: RoutesAnswer | undefined,
  colours: ReadonlyMap<number, number>,
  selected: readonly number[],
  dark: boolean,
): MapWay[] {
  const seen = new Set<number>();
  const drawn = (answer?.itineraries ?? []).filter(({ id }) => {
    const colour = colours.get(id);
    if (colour === undefined) return false;
    const isFirst = !seen.has(colour);
    seen.add(colour);
    return isFirst || selected.includes(id);
  });
  return drawn.map((way) => {
    const corridor = colours.get(way.id) ?? 0;
    const colour = plainColour(corridor, dark);
    return { id: way.id, corridor, colour, label: labelOf(way, drawn, answer) };
  });
}

/// The crossing that tells a way from the others: the one that fewest of them pass.
export function tellingCrossing(way: Itinerary, all: readonly Itinerary[]): string | undefined {
  const users = (id: string) =>
    all.filter(({ corridor }) => corridor.crossings.includes(id)).length;
  return [...way.corridor.crossings].sort((a, b) => users(a) - users(b))[0];
}

function labelOf(
  way: Itinerary,
  all: readonly Itinerary[],
  answer: RoutesAnswer | undefined,
): string {
  const id = tellingCrossing(way, all);
  const isShared = all.some(
    (other) => other !== way && id !== undefined && other.corridor.crossings.includes(id),
  );
  const name = answer?.crossings.find((crossing) => crossing.id === id)?.name;
  if (name && !isShared) return shortName(name);
  const { countries } = way.corridor;
  const passed = countries.length > 2 ? countries.slice(1, -1) : countries;
  return passed.map((code) => shortName(country(code))).join(' · ');
}
