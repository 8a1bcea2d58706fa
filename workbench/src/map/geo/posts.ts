/// Border crossing points as marks: how large, and whether a way shown passes them.
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { RoutesAnswer } from '../../api/types';
import { shortName } from '../names/names';
import { diamondSize } from '../style/points';
import type { CrossingFeature, MapWay, Network } from '../types';

/// What the layers of posts read.
export interface PostMark {
  id: string;
  name: string;
  status: 'open' | 'closed' | 'planned';
  size: number;
  /// Whether its hours of delay are known.
  known: boolean;
  used: boolean;
  lit: boolean;
  chosen: boolean;
  /// The zoom from which it is named.
  from: number;
  order: number;
}

/// The ways shown that pass each crossing.
export function passing(
  answer: RoutesAnswer | undefined,
  ways: readonly MapWay[],
): Map<string, number[]> {
  const shown = new Set(ways.map(({ id }) => id));
  const found = new Map<string, number[]>();
  for (const way of answer?.itineraries ?? []) {
    if (!shown.has(way.id)) continue;
    for (const id of way.corridor.crossings) found.set(id, [...(found.get(id) ?? []), way.id]);
  }
  return found;
}

export function statusOf(status: string): PostMark['status'] {
  return status === 'open' || status === 'planned' ? status : 'closed';
}

function mark(
  { geometry, properties }: CrossingFeature,
  ways: readonly number[],
  selected: readonly number[],
  chosen: string | undefined,
): Feature<Point, PostMark> {
  const used = ways.length > 0;
  return {
    type: 'Feature',
    geometry,
    properties: {
      id: properties.id,
      name: shortName(properties.name),
      status: statusOf(properties.status),
      size: diamondSize(properties.hours_of_delay),
      known: properties.hours_of_delay !== null,
      used,
      lit: used && (selected.length === 0 || ways.some((id) => selected.includes(id))),
      chosen: properties.id === chosen,
      from: used ? 3 : 7,
      order: (used ? 0 : 100) - (properties.hours_of_delay ?? 0) / 24,
    },
  };
}

/// All crossings of the atlas as marks for the map, those of the ways shown marked as used.
export function postMarks(
  network: Network,
  answer: RoutesAnswer | undefined,
  ways: readonly MapWay[],
  selected: readonly number[],
  chosen?: string,
): FeatureCollection<Point, PostMark> {
  const by = passing(answer, ways);
  return {
    type: 'FeatureCollection',
    features: network.crossings.map((crossing) =>
      mark(crossing, by.get(crossing.properties.id) ?? [], selected, chosen),
    ),
  };
}
