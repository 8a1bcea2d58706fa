import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { MapWay, Mode } from '../types';
import { idsOf, lineOf, shifts, stretches } from './ways';
import { halfway, wayNames } from './wayNames';

const leg = (itinerary: number, mode: Mode, coordinates: Position[]) => ({
  type: 'Feature' as const,
  geometry: { type: 'LineString' as const, coordinates },
  properties: { itinerary, mode },
});
const all = (...features: ReturnType<typeof leg>[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
const way = (id: number, corridor: number): MapWay => ({
  id,
  corridor,
  colour: `c${corridor}`,
  label: `way ${id}`,
});

const A: Position = [0, 0];
const B: Position = [1, 0];
const C: Position = [2, 0];
const D: Position = [2, 1];

describe('stretches', () => {
  it('lays corridors beside each other where they share a road, and only there', () => {
    const drawn = stretches(
      all(leg(1, 'road', [A, B, C]), leg(2, 'road', [B, C, D])),
      [way(1, 0), way(2, 1)],
      [],
    );
    const told = drawn.features.map(({ geometry, properties }) => [
      properties.corridor,
      geometry.coordinates.length,
      Math.sign(properties.shift),
    ]);
    expect(told).toEqual([
      [0, 2, 0],
      [0, 2, -1],
      [1, 2, 1],
      [1, 2, 0],
    ]);
  });

  it('keeps a shared road on its side when one goes there and one back', () => {
    const drawn = stretches(
      all(leg(1, 'rail', [A, B]), leg(2, 'rail', [B, A])),
      [way(1, 0), way(2, 1)],
      [],
    );
    expect(drawn.features.map(({ geometry }) => geometry.coordinates)).toEqual([
      [A, B],
      [A, B],
    ]);
  });

  it('draws ways of one corridor as one line', () => {
    const drawn = stretches(
      all(leg(1, 'road', [A, B]), leg(2, 'road', [A, B])),
      [way(1, 0), way(2, 0)],
      [2],
    );
    expect(drawn.features).toHaveLength(1);
    expect(drawn.features[0]?.properties).toMatchObject({ ways: [1, 2], lit: true, shift: 0 });
  });

  it('does not take a railway for the road along it', () => {
    const drawn = stretches(
      all(leg(1, 'road', [A, B]), leg(2, 'rail', [A, B])),
      [way(1, 0), way(2, 1)],
      [],
    );
    expect(drawn.features.map(({ properties }) => properties.shift)).toEqual([0, 0]);
  });

  it('dims what is not selected, and draws it first', () => {
    const drawn = stretches(
      all(leg(1, 'road', [A, B]), leg(2, 'road', [C, D])),
      [way(1, 0), way(2, 1)],
      [1],
    );
    expect(drawn.features.map(({ properties }) => [properties.corridor, properties.lit])).toEqual([
      [1, false],
      [0, true],
    ]);
  });

  it('leaves out ways that are not shown', () => {
    expect(stretches(all(leg(9, 'road', [A, B])), [way(1, 0)], []).features).toEqual([]);
  });
});

describe('lineOf', () => {
  it('joins the parts of a line torn at the antimeridian', () => {
    const coordinates = [
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 10],
      ],
    ];
    expect(lineOf('sea', { type: 'MultiLineString', coordinates })).toEqual([
      [170, 0],
      [180, 5],
      [190, 10],
    ]);
  });

  it('bends flights alone', () => {
    const coordinates = [
      [60, 50],
      [100, 50],
    ];
    expect(lineOf('road', { type: 'LineString', coordinates })).toHaveLength(2);
    expect(lineOf('air', { type: 'LineString', coordinates }).length).toBeGreaterThan(20);
  });
});

describe('shifts', () => {
  it('lie even about the middle, and closer where they are many', () => {
    expect(shifts(1)).toEqual([0]);
    expect(shifts(3)[0]).toBe(-(shifts(3)[2] ?? 0));
    const many = shifts(9);
    expect((many.at(-1) ?? 0) - (many[0] ?? 0)).toBeCloseTo(26, 9);
  });
});

describe('wayNames', () => {
  it('names a corridor on the stretch that is its own', () => {
    const drawn = stretches(
      all(leg(1, 'road', [A, B, C]), leg(2, 'road', [B, C, D])),
      [way(1, 0), way(2, 1)],
      [],
    );
    const names = wayNames(drawn).features.map(({ geometry, properties }) => [
      properties?.['label'],
      ...geometry.coordinates.map((degrees) => Math.round(degrees * 10) / 10),
    ]);
    expect(names).toEqual([
      ['way 1', 0.5, 0],
      ['way 2', 2, 0.5],
    ]);
  });

  it('finds the middle of a bent line', () => {
    const [lon = 0, lat = 0] = halfway([A, C, [2, 2]]);
    expect(lon).toBeCloseTo(2, 2);
    expect(lat).toBeCloseTo(0, 2);
  });
});

describe('idsOf', () => {
  it('reads a list as it is and as text', () => {
    expect(idsOf([27])).toEqual([27]);
    expect(idsOf('[1,2]')).toEqual([1, 2]);
    expect(idsOf(undefined)).toEqual([]);
  });
});
