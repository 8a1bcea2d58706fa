import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { legAt } from './legAt';

function feature(itinerary: number, leg: number, coordinates: Position[]) {
  return {
    type: 'Feature' as const,
    geometry: { type: 'LineString' as const, coordinates },
    properties: { itinerary, leg, mode: 'road' },
  };
}

const world: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    feature(1, 2, [
      [70, 40],
      [80, 40],
    ]),
    feature(1, 5, [
      [80, 40],
      [80, 50],
    ]),
    feature(2, 1, [
      [75, 41],
      [76, 41],
    ]),
    feature(3, 1, [
      [175, 60],
      [-175, 60],
    ]),
  ],
};

describe('the leg under the pointer', () => {
  it('is the nearest of its way, whatever else runs nearer', () => {
    expect(legAt(world, { id: 1 }, { lon: 75.5, lat: 41 })).toBe(1);
    expect(legAt(world, { id: 1 }, { lon: 79, lat: 47 })).toBe(4);
    expect(legAt(world, { id: 2 }, { lon: 79, lat: 47 })).toBe(0);
  });

  it('is measured to the end of a stretch, not beyond', () => {
    expect(legAt(world, { id: 1 }, { lon: 80.2, lat: 40.5 })).toBe(4);
    expect(legAt(world, { id: 1 }, { lon: 60, lat: 40 })).toBe(1);
  });

  it('is found on both sides of the antimeridian', () => {
    expect(legAt(world, { id: 3 }, { lon: 179, lat: 61 })).toBe(0);
    expect(legAt(world, { id: 3 }, { lon: -179, lat: 61 })).toBe(0);
  });

  it('is none where the way is not drawn', () => {
    expect(legAt(world, { id: 9 }, { lon: 75, lat: 40 })).toBeUndefined();
  });
});
