/// Lines on a round world: great circles, lines over the antimeridian, and the box around them.
import type { Position } from 'geojson';

const RAD = Math.PI / 180;

type Vector = readonly [number, number, number];

function vector([lon = 0, lat = 0]: Position): Vector {
  const across = Math.cos(lat * RAD);
  return [across * Math.cos(lon * RAD), across * Math.sin(lon * RAD), Math.sin(lat * RAD)];
}

function position([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / RAD, Math.atan2(z, Math.hypot(x, y)) / RAD];
}

/// The angle between two places as seen from the middle of the earth, in degrees.
export function angleBetween(from: Position, to: Position): number {
  const [a, b] = [vector(from), vector(to)];
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return Math.acos(Math.max(-1, Math.min(1, dot))) / RAD;
}

/// The shortest way over the sphere as a line with a point every `step` degrees or closer.
/// Places opposite each other have no one shortest way: the plain line is given back.
export function greatCircle(from: Position, to: Position, step = 1): Position[] {
  const angle = angleBetween(from, to) * RAD;
  const sine = Math.sin(angle);
  if (sine < 1e-9) return [from, to];
  const [a, b] = [vector(from), vector(to)];
  const count = Math.max(1, Math.ceil(angle / RAD / step));
  const line = Array.from({ length: count + 1 }, (_, i) => {
    const near = Math.sin((1 - i / count) * angle) / sine;
    const far = Math.sin((i / count) * angle) / sine;
    return position([near * a[0] + far * b[0], near * a[1] + far * b[1], near * a[2] + far * b[2]]);
  });
  line[0] = from;
  line[count] = to;
  return unwrap(line);
}

/// The same line with longitudes that never jump by more than half a turn: 179, 181, not 179, -179.
export function unwrap(line: readonly Position[]): Position[] {
  let before: number | undefined;
  return line.map((at) => {
    const [lon = 0, lat = 0] = at;
    const turns: number = before === undefined ? 0 : Math.round((lon - before) / 360);
    const moved = lon - turns * 360;
    before = moved;
    return [moved, lat];
  });
}

/// West, south, east, north in degrees; east may be over 180, never below west.
export type Bounds = readonly [number, number, number, number];

/// The smallest box around points, over the antimeridian where that is the shorter way round.
export function boundsOf(points: readonly Position[]): Bounds | null {
  if (points.length === 0) return null;
  const lats = points.map(([, lat = 0]) => lat);
  const [west, east] = lonRange(points.map(([lon = 0]) => lon));
  return [west, Math.min(...lats), east, Math.max(...lats)];
}

/// The shortest stretch of the circle that holds all longitudes: all but the widest gap.
function lonRange(lons: readonly number[]): [number, number] {
  const sorted = [...new Set(lons.map((lon) => ((((lon + 180) % 360) + 360) % 360) - 180))].sort(
    (a, b) => a - b,
  );
  let start = 0;
  let widest = -1;
  sorted.forEach((lon, i) => {
    const next = sorted[i + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - lon > widest) {
      widest = next - lon;
      start = (i + 1) % sorted.length;
    }
  });
  const west = sorted[start] ?? 0;
  return [west, west + 360 - widest];
}
