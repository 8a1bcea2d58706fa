/// Which places are named, how early, and in which order they get their room.
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { RoutesAnswer } from '../../api/types';
import { localLine, shortName } from '../names/names';
import type { MapWay, Network, PlaceFeature } from '../types';

/// What the layers of places read.
export interface PlaceMark {
  id: string;
  name: string;
  local?: string;
  /// 1 capitals, 2 places of the ways, then by size.
  rank: number;
  /// The zoom from which it is shown.
  from: number;
  /// The lower, the sooner it gets room.
  order: number;
  end: boolean;
  role: 'from' | 'to' | '';
  /// The side of an end's name that touches the place.
  anchor: 'left' | 'right';
}

/// Capitals among the places of the atlas that ships with Ortoo: named first, as on any map.
const CAPITALS = new Set([
  'am-yerevan',
  'az-baku',
  'cn-beijing',
  'ge-tbilisi',
  'ir-tehran',
  'kg-bishkek',
  'kr-seoul',
  'kz-astana',
  'mn-ulaanbaatar',
  'ru-moscow',
  'tj-dushanbe',
  'tm-ashgabat',
  'tr-ankara',
  'uz-tashkent',
]);

/// Zoom from which places of a population are named.
const BY_SIZE: readonly (readonly [number, number, number])[] = [
  [2_000_000, 3, 3],
  [900_000, 4, 4],
  [300_000, 5, 5],
  [80_000, 6, 6],
  [1, 7, 7],
];

/// Where goods change vehicle on the ways shown: places worth a name.
export function stops(answer: RoutesAnswer | undefined, ways: readonly MapWay[]): Set<string> {
  const shown = new Set(ways.map(({ id }) => id));
  const ids = new Set<string>();
  for (const way of answer?.itineraries ?? []) {
    if (!shown.has(way.id)) continue;
    for (const leg of way.legs) if (leg.kind === 'transfer') ids.add(leg.from);
  }
  return ids;
}

function rankOf(place: PlaceFeature, stops: ReadonlySet<string>): readonly [number, number] {
  const { id, kinds, population } = place.properties;
  if (stops.has(id)) return [1, 2];
  if (CAPITALS.has(id)) return [1, 1];
  const size = BY_SIZE.find(([least]) => (population ?? 0) >= least);
  if (size) return [size[1], size[2]];
  // Posts have their own mark and name; what else has no population is small.
  return kinds.includes('border_post') ? [99, 9] : [7, 8];
}

interface Ends {
  from: string;
  to: string;
  eastern: 'from' | 'to';
}

/// Where the question starts and ends, and which of the two lies east, by the shorter way round.
function endsOf(answer: RoutesAnswer | undefined): Ends | undefined {
  if (!answer) return undefined;
  const { from, to } = answer.question;
  const lon = (id: string) => answer.places.find((place) => place.id === id)?.lon ?? 0;
  const east = (lon(from) - lon(to) + 540) % 360;
  return { from, to, eastern: east >= 180 ? 'from' : 'to' };
}

function mark(
  place: PlaceFeature,
  stops: ReadonlySet<string>,
  ends: Ends | undefined,
): Feature<Point, PlaceMark> {
  const { id, name, local_name, population } = place.properties;
  const role = id === ends?.from ? 'from' : id === ends?.to ? 'to' : '';
  const [from, rank] = role ? [0, 0] : rankOf(place, stops);
  const short = shortName(name);
  const local = localLine(short, local_name);
  return {
    type: 'Feature',
    geometry: place.geometry,
    properties: {
      id,
      name: short,
      ...(local ? { local } : {}),
      rank,
      from,
      order: rank * 100 - Math.log10(Math.max(1, population ?? 1)),
      end: role !== '',
      role,
      anchor: role === ends?.eastern ? 'left' : 'right',
    },
  };
}

/// All places of the atlas as marks for the map.
export function placeMarks(
  network: Network,
  answer: RoutesAnswer | undefined,
  ways: readonly MapWay[],
): FeatureCollection<Point, PlaceMark> {
  const at = stops(answer, ways);
  const ends = endsOf(answer);
  return {
    type: 'FeatureCollection',
    features: network.places.map((place) => mark(place, at, ends)),
  };
}
