/// Where the name of a corridor stands: in the middle of what it shares with the fewest others.
import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import { angleBetween } from './sphere';
import type { Stretch } from './ways';

export interface WayName {
  label: string;
  /// The number of its best way, as its row has it: what is shown where there is little room.
  number: string;
  colour: string;
  order: number;
}

type Run = Feature<LineString, Stretch>;

function length(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, to, i) => sum + angleBetween(line[i] ?? to, to), 0);
}

/// The point halfway along a line.
export function halfway(line: readonly Position[]): Position {
  let left = length(line) / 2;
  for (const [i, to] of line.entries()) {
    const from = line[i - 1];
    if (!from) continue;
    const step = angleBetween(from, to);
    if (step >= left && step > 0) {
      const share = left / step;
      const between = (k: 0 | 1) => (from[k] ?? 0) + ((to[k] ?? 0) - (from[k] ?? 0)) * share;
      return [between(0), between(1)];
    }
    left -= step;
  }
  return line[0] ?? [0, 0];
}

/// A stretch is the better a place for a name the longer it is, and the fewer run beside it.
function worth({ geometry, properties }: Run): number {
  const beside = Math.abs(properties.shift) + (properties.isShared ? 4 : 0);
  return length(geometry.coordinates) / (1 + beside);
}

/// One name for each corridor that is not dimmed.
export function wayNames(runs: FeatureCollection<LineString, Stretch>): FeatureCollection<Point> {
  const best = new Map<number, Run>();
  for (const run of runs.features) {
    const { corridor, lit } = run.properties;
    const known = best.get(corridor);
    if (lit && (!known || worth(run) > worth(known))) best.set(corridor, run);
  }
  const features = [...best].map(([order, { geometry, properties }]): Feature<Point, WayName> => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: halfway(geometry.coordinates) },
    properties: {
      label: properties.label,
      number: String(properties.ways[0] ?? ''),
      colour: properties.colour,
      order,
    },
  }));
  return { type: 'FeatureCollection', features };
}
