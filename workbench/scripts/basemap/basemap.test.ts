import { describe, expect, it } from 'vitest';
import { basemap } from './build.ts';
import { threshold } from './thin.ts';

const made = basemap();

describe('the basemap', () => {
  it('stays small', () => {
    expect(JSON.stringify(made).length).toBeLessThan(1_200_000);
  });

  it('names the countries of the corridors', () => {
    const ids = made.labels.features.map(({ properties }) => properties?.['id']);
    for (const id of ['MN', 'KZ', 'KG', 'UZ', 'TJ', 'TM', 'CN', 'RU', 'KR', 'GE', 'TR', 'IR']) {
      expect(ids).toContain(id);
    }
  });

  it('has the lakes that the layers have only together', () => {
    const { water } = made;
    const [x = 1, y = 1] = water.transform?.scale ?? [];
    const [west = 0, south = 0] = water.transform?.translate ?? [];
    const holds = (lon: number, lat: number) =>
      water.arcs.some((arc) => {
        let [atX, atY] = [0, 0];
        return arc.some(([dx = 0, dy = 0]) => {
          atX += dx;
          atY += dy;
          const near = Math.hypot(atX * x + west - lon, atY * y + south - lat);
          return near < 1;
        });
      });
    expect(holds(74.5, 46.3), 'Balkhash').toBe(true);
    expect(holds(107.5, 53), 'Baikal').toBe(true);
    expect(holds(77, 42.4), 'Issyk-Kul').toBe(true);
  });
});

describe('threshold', () => {
  it('grows with the distance from the core', () => {
    const detail = { core: [0, 0, 10, 10], inCore: 1, outside: 100 } as const;
    expect(threshold(detail, 5, 5)).toBe(1);
    expect(threshold(detail, 17.5, 5)).toBeCloseTo(10);
    expect(threshold(detail, 90, 5)).toBe(100);
  });
});
