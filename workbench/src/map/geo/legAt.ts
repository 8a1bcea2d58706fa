import type { FeatureCollection, Position } from 'geojson';
import { lineOf, legsOf } from './ways';
import type { MapWay } from '../types';

const RAD = Math.PI / 180;

/// The leg of a way that runs nearest to a spot, as its place in the list of legs; nothing where
/// the way has none.
export function legAt(
  geojson: FeatureCollection,
  way: Pick<MapWay, 'id'>,
  spot: { lon: number; lat: number },
): number | undefined {
  let nearest = Infinity;
  let found: number | undefined;
  for (const { properties, geometry } of legsOf(geojson, [way])) {
    const line = lineOf(properties.mode, geometry);
    line.slice(1).forEach((to, i) => {
      const away = distance(spot, line[i] ?? to, to);
      if (away >= nearest) return;
      nearest = away;
      found = properties.leg - 1;
    });
  }
  return found;
}

/// How far a spot is from a stretch, squared, on a plane around the spot; degrees of latitude.
function distance(spot: { lon: number; lat: number }, from: Position, to: Position): number {
  const narrow = Math.cos(spot.lat * RAD);
  const turn = 360 * Math.round((spot.lon - (from[0] ?? 0)) / 360);
  const [ax, ay] = [((from[0] ?? 0) + turn - spot.lon) * narrow, (from[1] ?? 0) - spot.lat];
  const [bx, by] = [((to[0] ?? 0) + turn - spot.lon) * narrow, (to[1] ?? 0) - spot.lat];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return (ax + share * dx) ** 2 + (ay + share * dy) ** 2;
}
