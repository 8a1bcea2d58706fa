import { describe, expect, it } from 'vitest';
import { leg, way } from '../model/sample';
import { cuts, leaderOf, placeLabels, touches } from './labels';
import { mostOf, profileOf } from './profile';

const FRAME = { x: 0, y: 0, width: 100, height: 100 };
const box = (x: number, y: number) => ({ x, y, width: 40, height: 10 });
const wish = (key: string, ...boxes: ReturnType<typeof box>[]) => ({
  key,
  text: key,
  at: { x: 0, y: 0 },
  boxes,
});

describe('a profile', () => {
  it('moves on hauls and steps where goods stand', () => {
    const one = way(1, 'A-B', {
      legs: [leg({ km: 100, hours: 2, usd: 50 }), leg({ kind: 'cross', hours: 8, usd: 5 })],
      usd: { planned: 55, p10: null, p50: null, p90: null },
    });
    const profile = profileOf(one, 0);
    expect(profile.hours.map((piece) => [...piece.km, ...piece.y])).toEqual([
      [0, 100, 0, 2],
      [100, 100, 2, 10],
    ]);
    expect(mostOf([profile], 'usd')).toBeCloseTo(71.5);
  });
});

describe('labels', () => {
  it('never touch, and the more important one has its place', () => {
    const placed = placeLabels(
      [wish('a', box(0, 0)), wish('b', box(10, 5), box(10, 40)), wish('c', box(0, 4))],
      FRAME,
      [],
    );
    expect(placed.map((one) => [one.key, one.box.y])).toEqual([
      ['a', 0],
      ['b', 40],
    ]);
  });

  it('stay within the frame, and choose the spot with the fewest lines', () => {
    const line = { x1: 0, y1: 15, x2: 100, y2: 15 };
    const [placed] = placeLabels([wish('a', box(80, 0), box(0, 10), box(0, 50))], FRAME, [line]);
    expect(placed?.box).toEqual(box(0, 50));
  });

  it('are led to what they name where they stand apart', () => {
    const at = { x: 20, y: 60 };
    expect(leaderOf({ key: '', text: '', at, box: box(0, 0) })).toMatchObject({ x2: 20, y2: 9 });
    expect(leaderOf({ key: '', text: '', at, box: box(22, 55) })).toBeUndefined();
  });

  it('know lines that run through them', () => {
    expect(cuts(box(0, 0), { x1: -5, y1: -5, x2: 50, y2: 50 })).toBe(true);
    expect(cuts(box(0, 0), { x1: 0, y1: 20, x2: 50, y2: 20 })).toBe(false);
    expect(cuts(box(0, 0), { x1: 60, y1: -50, x2: 60, y2: 50 })).toBe(false);
    expect(touches(box(0, 0), box(41, 0))).toBe(true);
    expect(touches(box(0, 0), box(43, 0))).toBe(false);
  });
});
