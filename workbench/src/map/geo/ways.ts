/// Ways as lines that lie beside each other where they share a road, so that each can be seen.
import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import type { LegFeature, LinkFeature, MapWay, Mode } from '../types';
import { greatCircle, unwrap } from './sphere';

/// One stretch of one corridor: shifted sideways by `shift` pixels, to the right of its direction.
export interface Stretch {
  mode: Mode;
  corridor: number;
  colour: string;
  label: string;
  /// Ids of the ways that use it, best first.
  ways: number[];
  /// Whether one of them is selected, or none is anywhere.
  lit: boolean;
  shift: number;
  /// Whether other corridors run beside it.
  isShared: boolean;
}

const LINE_GAP = 5.4;
const WIDEST = 26;

interface Segment {
  from: Position;
  to: Position;
  /// By corridor, the ways that use the segment.
  users: Map<number, number[]>;
}

/// The legs of an answer that move and belong to the ways shown.
export function legsOf(
  geojson: FeatureCollection,
  ways: readonly Pick<MapWay, 'id'>[],
): LegFeature[] {
  const shown = new Set(ways.map(({ id }) => id));
  return geojson.features.filter(
    (one): one is LegFeature =>
      (one.geometry.type === 'LineString' || one.geometry.type === 'MultiLineString') &&
      shown.has(Number(one.properties?.['itinerary'])),
  );
}

type Line = LineString | MultiLineString;

/// The line of a leg as it is drawn: flights as great circles, none torn at the antimeridian.
export function lineOf(mode: Mode, geometry: Line): Position[] {
  const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const line = unwrap(parts.flat()).filter(isNew);
  if (mode !== 'air') return line;
  const arcs = line.slice(1).map((to, i) => greatCircle(line[i] ?? to, to));
  return unwrap(arcs.flatMap((arc, i) => (i === 0 ? arc : arc.slice(1))));
}

function isNew([lon, lat]: Position, i: number, line: readonly Position[]): boolean {
  const before = line[i - 1];
  return !before || before[0] !== lon || before[1] !== lat;
}

function keyOf(mode: Mode, a: Position, b: Position): string {
  const [one, two] = [a.join(), b.join()];
  return one < two ? `${mode} ${one} ${two}` : `${mode} ${two} ${one}`;
}

function segmentsOf(
  legs: readonly LegFeature[],
  ways: ReadonlyMap<number, MapWay>,
): Map<string, Segment> {
  const all = new Map<string, Segment>();
  for (const leg of legs) {
    const way = ways.get(leg.properties.itinerary);
    const line = lineOf(leg.properties.mode, leg.geometry);
    line.slice(1).forEach((to, i) => {
      const from = line[i];
      if (!way || !from) return;
      const key = keyOf(leg.properties.mode, from, to);
      const segment = all.get(key) ?? { from, to, users: new Map<number, number[]>() };
      const ids = segment.users.get(way.corridor) ?? [];
      if (!ids.includes(way.id)) ids.push(way.id);
      segment.users.set(way.corridor, ids);
      all.set(key, segment);
    });
  }
  return all;
}

function signature(segment: Segment): string {
  return JSON.stringify([...segment.users].sort(([a], [b]) => a - b));
}

/// Runs of segments with the same users, each drawn once, in the direction first met.
function runsOf(
  legs: readonly LegFeature[],
  segments: ReadonlyMap<string, Segment>,
): { mode: Mode; line: Position[]; users: Map<number, number[]> }[] {
  const runs: { mode: Mode; line: Position[]; users: Map<number, number[]> }[] = [];
  const drawn = new Set<string>();
  for (const { properties, geometry } of legs) {
    const line = lineOf(properties.mode, geometry);
    let open = '';
    line.slice(1).forEach((to, i) => {
      const from = line[i] ?? to;
      const key = keyOf(properties.mode, from, to);
      const segment = segments.get(key);
      if (!segment || drawn.has(key)) {
        open = '';
        return;
      }
      drawn.add(key);
      const users = signature(segment);
      const last = runs.at(-1);
      if (last && open === users) last.line.push(to);
      else runs.push({ mode: properties.mode, line: [from, to], users: segment.users });
      open = users;
    });
  }
  return runs;
}

/// How far each of `count` lines lies from the middle, in pixels.
export function shifts(count: number): number[] {
  const gap = count > 1 ? Math.min(LINE_GAP, WIDEST / (count - 1)) : 0;
  return Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * gap);
}

/// The stretches to draw, those of the selected ways last so that they lie on top.
export function stretches(
  geojson: FeatureCollection,
  ways: readonly MapWay[],
  selected: readonly number[],
): FeatureCollection<LineString, Stretch> {
  const byId = new Map(ways.map((way) => [way.id, way]));
  const order = [...new Set(ways.map(({ corridor }) => corridor))];
  const legs = legsOf(geojson, ways);
  const features = runsOf(legs, segmentsOf(legs, byId)).flatMap(({ mode, line, users }) => {
    const corridors = order.filter((corridor) => users.has(corridor));
    const shift = shifts(corridors.length);
    return corridors.map((corridor, i): Feature<LineString, Stretch> => {
      const ids = users.get(corridor) ?? [];
      const way = byId.get(ids[0] ?? -1);
      return {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: line },
        properties: {
          mode,
          corridor,
          colour: way?.colour ?? '',
          label: way?.label ?? '',
          ways: ids,
          lit: selected.length === 0 || ids.some((id) => selected.includes(id)),
          shift: shift[i] ?? 0,
          isShared: corridors.length > 1,
        },
      };
    });
  });
  features.sort((a, b) => Number(a.properties.lit) - Number(b.properties.lit));
  return { type: 'FeatureCollection', features };
}

/// A link of the atlas as it is drawn.
export function drawnLink(link: LinkFeature): LinkFeature {
  const coordinates = lineOf(link.properties.mode, link.geometry);
  return { ...link, geometry: { type: 'LineString', coordinates } };
}

/// A list among the properties of a feature: as it is, or as text where it came over tiles.
export function idsOf(ways: unknown): number[] {
  const list: unknown = typeof ways === 'string' ? JSON.parse(ways) : ways;
  return Array.isArray(list) ? list.map(Number) : [];
}
