import type { Feature, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Itinerary, RoutesAnswer } from '../../api/types';
import type { CrossingFeature, Network, PlaceFeature } from '../types';
import { placeMarks } from './places';
import { postMarks } from './posts';
import { shownWays, tellingCrossing } from './shown';

const at = (lon: number, lat: number): Feature<Point>['geometry'] => ({
  type: 'Point',
  coordinates: [lon, lat],
});
const place = (id: string, kinds: string[], population: number | null): PlaceFeature => ({
  type: 'Feature',
  geometry: at(0, 0),
  properties: {
    kind: 'place',
    id,
    name: id,
    local_name: null,
    country: 'MN',
    kinds,
    population,
    row: 'places:2',
  },
});
const crossing = (id: string, status: string, hours: number | null): CrossingFeature => ({
  type: 'Feature',
  geometry: at(0, 0),
  properties: {
    kind: 'crossing',
    id,
    name: `${id} - other side`,
    status,
    modes: ['road'],
    hours_of_delay: hours,
    row: 'crossings:2',
  },
});
const network: Network = {
  links: [],
  places: [
    place('kg-bishkek', ['city'], 1_100_000),
    place('big', ['city'], 3_000_000),
    place('small', ['city'], 9_000),
    place('post', ['border_post'], null),
    place('port', ['port'], null),
  ],
  crossings: [crossing('a', 'open', 20), crossing('b', 'shut', null), crossing('c', 'planned', 3)],
};
const itinerary = (id: number, countries: string[], crossings: string[]) =>
  ({
    id,
    corridor: { countries, crossings },
    legs: [{ kind: 'transfer', from: 'port' }],
  }) as unknown as Itinerary;
const answer = {
  question: { from: 'small', to: 'kg-bishkek' },
  itineraries: [
    itinerary(1, ['KR', 'CN', 'KG'], ['a']),
    itinerary(2, ['KR', 'CN', 'KG'], ['a']),
    itinerary(3, ['KR', 'RU', 'KG'], ['a', 'c']),
  ],
  crossings: [{ id: 'c', name: 'Chaldovar - Sypatay (road)', places: [] }],
  places: [
    { id: 'small', lon: 127 },
    { id: 'kg-bishkek', lon: 74 },
  ],
} as unknown as RoutesAnswer;
const colours = new Map([
  [1, 0],
  [2, 0],
  [3, 1],
]);

describe('shownWays', () => {
  it('draws the best of each colour, and what is selected', () => {
    const ids = (selected: number[]) =>
      shownWays(answer, colours, selected, false).map(({ id }) => id);
    expect(ids([])).toEqual([1, 3]);
    expect(ids([2])).toEqual([1, 2, 3]);
  });

  it('names a corridor by the crossing that it has alone, else by the countries passed', () => {
    const labels = shownWays(answer, colours, [], false).map(({ label }) => label);
    expect(labels).toEqual(['China', 'Chaldovar – Sypatay']);
    expect(tellingCrossing(answer.itineraries[2] as Itinerary, answer.itineraries)).toBe('c');
  });

  it('draws nothing without an answer', () => {
    expect(shownWays(undefined, colours, [], false)).toEqual([]);
  });
});

describe('placeMarks', () => {
  const marks = new Map(
    placeMarks(network, answer, shownWays(answer, colours, [], false)).features.map(
      ({ properties }) => [properties.id, properties],
    ),
  );

  it('marks the ends, their names away from each other', () => {
    expect(marks.get('small')).toMatchObject({ end: true, role: 'from', anchor: 'left' });
    expect(marks.get('kg-bishkek')).toMatchObject({ end: true, role: 'to', anchor: 'right' });
  });

  it('names where goods change vehicle before larger places', () => {
    const order = (id: string) => marks.get(id)?.order ?? 0;
    expect(order('port')).toBeLessThan(order('big'));
  });

  it('leaves posts to their own marks', () => {
    expect(marks.get('post')?.from).toBeGreaterThan(20);
  });
});

describe('postMarks', () => {
  const ways = shownWays(answer, colours, [], false);
  const marks = (selected: number[]) =>
    postMarks(network, answer, ways, selected, 'b').features.map(({ properties }) => properties);

  it('tells those of the ways from the others', () => {
    expect(marks([]).map(({ used }) => used)).toEqual([true, false, true]);
    expect(marks([1]).map(({ lit }) => lit)).toEqual([true, false, false]);
  });

  it('knows what is shut, what is planned, and what is not known', () => {
    expect(marks([]).map(({ status }) => status)).toEqual(['open', 'closed', 'planned']);
    expect(marks([]).map(({ known }) => known)).toEqual([true, false, true]);
    expect(marks([]).map(({ chosen }) => chosen)).toEqual([false, true, false]);
  });
});
