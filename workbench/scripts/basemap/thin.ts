import { feature } from 'topojson-client';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';

/** A box of the world in degrees: west, south, east, north. */
export type Box = readonly [number, number, number, number];

/** How much detail is kept: triangles smaller than this, in square degrees, are flattened. */
export interface Detail {
  readonly core: Box;
  readonly inCore: number;
  readonly outside: number;
}

/** The smallest triangle that is kept at a point: fine in the core, coarser with distance. */
export function threshold(detail: Detail, lon: number, lat: number): number {
  const [west, south, east, north] = detail.core;
  const away = Math.max(west - lon, lon - east, south - lat, lat - north, 0);
  const share = Math.min(1, away / 15);
  return detail.inCore * Math.pow(detail.outside / detail.inCore, share);
}

/** Drops the points of weighed arcs (x, y, weight) that are not worth their place. */
export function thin<T extends Objects>(weighed: Topology<T>, detail: Detail): Topology<T> {
  const arcs = weighed.arcs.map((arc) =>
    arc
      .filter(([lon = 0, lat = 0, weight = 0]) => weight >= threshold(detail, lon, lat))
      .map(([lon = 0, lat = 0]) => [lon, lat]),
  );
  return { ...weighed, arcs };
}

/** The box around a geometry of a topology. */
export function boxOf(topology: Topology, object: GeometryObject): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const shape = feature(topology, object);
  const walk = (c: unknown): void => {
    if (!Array.isArray(c)) return;
    const [lon, lat] = c as unknown[];
    if (typeof lon === 'number' && typeof lat === 'number') {
      box[0] = Math.min(box[0], lon);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lon);
      box[3] = Math.max(box[3], lat);
    } else c.forEach(walk);
  };
  if ('geometry' in shape && shape.geometry && 'coordinates' in shape.geometry) {
    walk(shape.geometry.coordinates);
  }
  return box;
}

/** Whether two boxes share a point. */
export function meet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
