/// What is on the screen of the page of routes.
import { computed, signal } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import type { Itinerary, RoutesAnswer } from '../api/types';
import { address } from '../state/address';
import { only, ROUTES_WORDS, type Words } from '../state/words';
import { corridorsOf } from './model/corridors';

const ASKED: readonly string[] = [...ROUTES_WORDS, 'by'];

/// First run: a question that shows what the workbench is for.
export const FIRST: Words = {
  from: 'Incheon',
  to: 'Bishkek',
  goods: 'car',
  compare: 'MN,ge-poti',
};

export const answer = signal<RoutesAnswer | undefined>(undefined);
/// The words that the answer on the screen answers.
export const answered = signal<Words | undefined>(undefined);
export const shape = signal<FeatureCollection | undefined>(undefined);
export const failure = signal<unknown>(undefined);
export const loading = signal(false);
/// The answer before the last change, until the reader dismisses it.
export const before = signal<{ answer: RoutesAnswer; words: Words } | undefined>(undefined);
/// The leg pointed at in list, chart or map.
export const pointed = signal<{ itinerary: number; index: number } | undefined>(undefined);

let colours: ReadonlyMap<string, number> = new Map();
export const corridors = computed(() => {
  if (!answer.value) return [];
  const found = corridorsOf(answer.value, colours);
  colours = new Map(found.map((corridor) => [corridor.key, corridor.colour]));
  return found;
});

/// The number of the colour of each way.
export const colourOf = computed(
  () =>
    new Map(
      corridors.value.flatMap((corridor) =>
        corridor.ways.map((way) => [way.id, corridor.colour] as const),
      ),
    ),
);

/// The words of the address that a question about routes knows.
export const asked = computed<Words>(() => only(address.value.words, ASKED));

/// Puts drawn spreads into the answer on the screen.
export function withSpreads(ways: ReadonlyMap<number, Pick<Itinerary, 'usd' | 'hours'>>): void {
  const now = answer.peek();
  if (!now) return;
  answer.value = {
    ...now,
    itineraries: now.itineraries.map((way) => ({ ...way, ...ways.get(way.id) })),
  };
}
