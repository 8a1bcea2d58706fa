/// A way as a line of time, or of money, over distance.
import type { Itinerary, Leg } from '../../api/types';

/// Pixels between the bars at the end of the ways.
export const END_GAP = 18;

export type Axis = 'hours' | 'usd';

export interface Piece {
  /// Place of the leg in the way's list, from 0.
  index: number;
  leg: Leg;
  /// Kilometres from the start, before and after.
  km: readonly [number, number];
  /// Hours or USD from the start, before and after.
  y: readonly [number, number];
}

export interface Profile {
  way: Itinerary;
  hours: readonly Piece[];
  usd: readonly Piece[];
  colour: number;
}

export function profileOf(way: Itinerary, colour: number): Profile {
  return { way, hours: pieces(way, 'hours'), usd: pieces(way, 'usd'), colour };
}

function pieces(way: Itinerary, axis: Axis): Piece[] {
  let km = 0;
  let y = 0;
  return way.legs.map((leg, index) => {
    const piece: Piece = {
      index,
      leg,
      km: [km, km + leg.km],
      y: [y, y + leg[axis]],
    };
    km += leg.km;
    y += leg[axis];
    return piece;
  });
}

/// The most of an axis: room for the plans, and for what the draws usually make of them.
export function mostOf(profiles: readonly Profile[], axis: Axis): number {
  return Math.max(
    0,
    ...profiles.map(({ way }) => Math.max(way[axis].planned * 1.3, way[axis].p90 ?? 0)),
  );
}
