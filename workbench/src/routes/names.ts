/// Names as rows, sentences and cards write them.
import { country } from '../i18n/format';
import { t } from '../i18n';
import type { Itinerary, PlaceRef } from '../api/types';
import { crossingName, tellingOf, transitOf, type Corridor } from './model/corridors';

/// "China · Kazakhstan".
export function corridorName(corridor: Corridor): string {
  return transitOf(corridor.countries).map(country).join(' · ');
}

/// The crossing that tells a corridor from the others, as in a row.
export function tellingName(corridor: Corridor): string {
  return corridor.telling ? crossingName(corridor.telling.name) : '';
}

/// "Mongolia" or "Torugart": what tells one corridor from another in a sentence.
export function shortName(one: Corridor, other: Corridor): string {
  const telling = tellingOf(one, other);
  return 'country' in telling
    ? country(telling.country)
    : telling.crossing.replace(/\s*\([^)]*\)/g, '');
}

/// What each corridor is called in all lines about pairs: the short name where it is the same in
/// every line and no other's; else its telling crossing, if no other has it; else its countries.
export function steadyNames(
  pairs: readonly { winner: Corridor; loser: Corridor }[],
): Map<Corridor, string> {
  const short = new Map<Corridor, Set<string>>();
  const add = (one: Corridor, other: Corridor) =>
    short.set(one, (short.get(one) ?? new Set<string>()).add(shortName(one, other)));
  for (const { winner, loser } of pairs) {
    add(winner, loser);
    add(loser, winner);
  }
  const shorts = [...short.values()].flatMap((names) => [...names]);
  const tellings = [...short.keys()].map(tellingName);
  const once = (names: string[], name: string) =>
    name !== '' && names.filter((other) => other === name).length === 1;
  const steady = [...short].map(([corridor, names]): [Corridor, string] => {
    const [only = ''] = names;
    if (names.size === 1 && once(shorts, only)) return [corridor, only];
    const telling = tellingName(corridor);
    return [corridor, once(tellings, telling) ? telling : corridorName(corridor)];
  });
  return new Map(steady);
}

export function modesName(way: Itinerary): string {
  return way.modes.map((mode) => t(`mode.${mode}`)).join(', ');
}

/// "Incheon (인천)": the local name beside, where there is one of its own.
export function placeName(place: PlaceRef | undefined, id: string): string {
  return place?.name ?? id;
}
