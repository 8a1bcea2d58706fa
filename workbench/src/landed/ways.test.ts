import { describe, expect, it } from 'vitest';
import { haul, way } from './samples';
import {
  corridorsOf,
  findWay,
  moved,
  sameOrder,
  scaleOf,
  stretches,
  wayKey,
  type Way,
} from './ways';

const ship = haul('sea', 'line', 'port');
const train = haul('rail', 'train', 'town');
const truck = haul('road', 'truck', 'town');
const byRail = way(1, ['KR', 'CN', 'KG'], [ship, train]);
const byRoad = way(2, ['KR', 'CN', 'KG'], [ship, truck]);
const byRussia = way(3, ['KR', 'RU', 'KG'], [ship, train]);
const ways = [byRail, byRoad, byRussia];
const ranked = (order: Way[]) => order.map((one, i) => ({ ...one, rank: i + 1 }));

describe('ways', () => {
  it('are grouped by the countries passed, the best first', () => {
    expect(corridorsOf(ways).map((group) => group.map(({ rank }) => rank))).toEqual([[1, 2], [3]]);
  });

  it('join hauls in one vehicle', () => {
    const legs = [ship, haul('road', 'truck', 'border'), haul('road', 'truck', 'town')];
    expect(stretches(way(1, ['KR'], legs).itinerary)).toEqual([
      { mode: 'sea', what: 'line', to: 'port' },
      { mode: 'road', what: 'truck', to: 'town' },
    ]);
  });

  it('share one scale, also where all cost the same', () => {
    const at = scaleOf([way(1, ['KR'], [ship], 100), way(2, ['KR'], [truck], 200)]);
    expect(at(100)).toBeCloseTo(0.03);
    expect(at(200)).toBeCloseTo(0.97);
    expect(scaleOf([byRail])(100)).toBeCloseTo(0.03);
  });
});

describe('a chosen way', () => {
  it('is found again under another number', () => {
    const key = wayKey(byRoad.itinerary);
    expect(findWay(ranked([byRussia, byRoad, byRail]), key)?.itinerary.legs).toContain(truck);
  });

  it('is else the best by the same posts and modes', () => {
    const other = way(1, ['KR', 'CN', 'KG'], [ship, haul('rail', 'another train', 'town')]);
    expect(findWay([byRussia, other], wayKey(byRail.itinerary))).toBe(other);
  });

  it('is else none', () => {
    expect(findWay(ways, 'KR-JP.0.sea.abc')).toBeUndefined();
    expect(findWay(ways, 'nonsense')).toBeUndefined();
    expect(findWay(ways, undefined)).toBeUndefined();
  });

  it('tells how its rank moved', () => {
    const after = ranked([byRoad, byRail, byRussia]);
    expect(moved(ways, after, wayKey(byRail.itinerary))).toEqual({ from: 1, to: 2 });
    expect(moved(ways, after, wayKey(byRussia.itinerary))).toBeUndefined();
    expect(sameOrder(ways, after)).toBe(false);
    expect(sameOrder(ways, ways)).toBe(true);
  });
});
