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

export function modesName(way: Itinerary): string {
  return way.modes.map((mode) => t(`mode.${mode}`)).join(', ');
}

/// "Incheon (인천)": the local name beside, where there is one of its own.
export function placeName(place: PlaceRef | undefined, id: string): string {
  return place?.name ?? id;
}
