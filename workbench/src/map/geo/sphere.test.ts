import { describe, expect, it } from 'vitest';
import { angleBetween, boundsOf, greatCircle, unwrap } from './sphere';

describe('greatCircle', () => {
  it('keeps its ends and lies on the circle between them', () => {
    const line = greatCircle([0, 0], [90, 0], 10);
    expect(line[0]).toEqual([0, 0]);
    expect(line.at(-1)).toEqual([90, 0]);
    expect(line).toHaveLength(10);
    for (const [, lat] of line) expect(lat).toBeCloseTo(0, 9);
  });

  it('goes over high latitudes where that is shorter', () => {
    const line = greatCircle([-60, 60], [60, 60], 1);
    const highest = Math.max(...line.map(([, lat = 0]) => lat));
    expect(highest).toBeCloseTo(73.9, 1);
  });

  it('crosses the antimeridian without a jump', () => {
    const line = greatCircle([170, 50], [-170, 50], 2);
    expect(line.every(([lon = 0], i) => i === 0 || lon > (line[i - 1]?.[0] ?? 0))).toBe(true);
    expect(line.at(-1)?.[0]).toBeCloseTo(190, 9);
  });

  it('gives back the plain line for opposite places', () => {
    expect(greatCircle([0, 0], [180, 0])).toHaveLength(2);
    expect(angleBetween([0, 0], [180, 0])).toBeCloseTo(180, 9);
  });
});

describe('unwrap', () => {
  it('goes on past 180, either way', () => {
    expect(
      unwrap([
        [179, 1],
        [-179, 2],
        [-178, 3],
      ]),
    ).toEqual([
      [179, 1],
      [181, 2],
      [182, 3],
    ]);
    expect(
      unwrap([
        [-179, 1],
        [179, 2],
      ]),
    ).toEqual([
      [-179, 1],
      [-181, 2],
    ]);
  });
});

describe('boundsOf', () => {
  it('is the plain box where nothing crosses', () => {
    expect(
      boundsOf([
        [74, 42],
        [127, 37],
        [106, 48],
      ]),
    ).toEqual([74, 37, 127, 48]);
  });

  it('goes over the antimeridian where that is shorter', () => {
    expect(
      boundsOf([
        [170, 10],
        [-170, 20],
      ]),
    ).toEqual([170, 10, 190, 20]);
  });

  it('takes longitudes past 180 as they are meant', () => {
    expect(
      boundsOf([
        [175, 0],
        [185, 5],
      ]),
    ).toEqual([175, 0, 185, 5]);
  });

  it('is a point for one place and nothing for none', () => {
    expect(
      boundsOf([
        [5, 6],
        [5, 6],
      ]),
    ).toEqual([5, 6, 5, 6]);
    expect(boundsOf([])).toBeNull();
  });
});
