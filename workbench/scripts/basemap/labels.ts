import type { Feature, FeatureCollection, Point, Position } from 'geojson';

/**
 * Where a country is named: ISO numeric code, ISO alpha-2 code, the point, and how early its
 * name is to be shown (1 first). Points are ours, set by eye so that names stay clear of the
 * network; a country that is not listed is named in the middle of its largest part.
 */
const POINTS: readonly (readonly [string, string, number, number, number])[] = [
  ['496', 'MN', 100.2, 46.4, 1],
  ['398', 'KZ', 67.5, 48.6, 1],
  ['417', 'KG', 75.3, 41.55, 4],
  ['860', 'UZ', 63.2, 42.3, 3],
  ['762', 'TJ', 71.3, 38.6, 4],
  ['795', 'TM', 58.6, 39.8, 3],
  ['156', 'CN', 102.5, 34.6, 1],
  ['643', 'RU', 98, 61.5, 1],
  ['410', 'KR', 128.1, 36.4, 4],
  ['392', 'JP', 138.3, 36.9, 3],
  ['268', 'GE', 43.6, 42.25, 4],
  ['051', 'AM', 44.9, 40.2, 4],
  ['031', 'AZ', 47.9, 40.5, 4],
  ['364', 'IR', 54.6, 32.6, 1],
  ['792', 'TR', 34.6, 39.1, 3],
  ['408', 'KP', 127.1, 40.2, 4],
  ['004', 'AF', 65.8, 33.8, 2],
  ['586', 'PK', 69.3, 29.6, 2],
  ['356', 'IN', 78.8, 22.5, 2],
  ['368', 'IQ', 43.4, 33, 2],
  ['760', 'SY', 38.5, 35.1, 2],
  ['682', 'SA', 44.6, 24.4, 2],
  ['804', 'UA', 31.4, 49.1, 2],
  ['112', 'BY', 28, 53.4, 2],
  ['616', 'PL', 19.3, 52.1, 2],
  ['642', 'RO', 24.9, 45.8, 2],
  ['100', 'BG', 25.2, 42.7, 3],
  ['524', 'NP', 83.9, 28.3, 3],
  ['104', 'MM', 95.9, 21.9, 2],
  ['704', 'VN', 105.3, 21.6, 2],
  ['764', 'TH', 101, 15.6, 2],
  ['158', 'TW', 121, 23.8, 3],
  ['276', 'DE', 10.3, 51, 2],
  ['250', 'FR', 2.4, 46.7, 2],
  ['246', 'FI', 26.3, 63.2, 2],
  ['752', 'SE', 15.4, 62.2, 2],
  ['578', 'NO', 9.3, 61, 2],
  ['440', 'LT', 23.9, 55.4, 3],
  ['428', 'LV', 25.6, 56.9, 3],
  ['233', 'EE', 25.8, 58.8, 3],
  ['498', 'MD', 28.6, 47.2, 3],
  ['300', 'GR', 22, 39.6, 3],
  ['688', 'RS', 20.8, 44, 3],
  ['348', 'HU', 19.4, 47.1, 3],
  ['703', 'SK', 19.6, 48.7, 4],
  ['203', 'CZ', 15.3, 49.8, 3],
  ['040', 'AT', 14.2, 47.5, 3],
  ['380', 'IT', 12.7, 42.8, 2],
  ['724', 'ES', -3.6, 40.2, 2],
  ['826', 'GB', -1.6, 52.7, 2],
  ['818', 'EG', 29.6, 26.6, 2],
  ['784', 'AE', 54.3, 23.7, 3],
  ['512', 'OM', 56.2, 20.9, 3],
  ['887', 'YE', 47.6, 15.8, 3],
  ['400', 'JO', 36.6, 31.2, 4],
  ['360', 'ID', 113.5, -0.6, 2],
  ['458', 'MY', 102.2, 4.2, 3],
  ['608', 'PH', 121.3, 16.4, 3],
  ['050', 'BD', 89.6, 24.2, 3],
  ['144', 'LK', 80.7, 7.6, 4],
  ['064', 'BT', 90.4, 27.4, 4],
];

interface Place {
  readonly id: string | null;
  readonly at: Position;
  readonly rank: number;
}

function ringArea(ring: Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  });
  return sum / 2;
}

function outerRings(shape: Feature): Position[][] {
  const { geometry } = shape;
  if (geometry?.type === 'Polygon') return geometry.coordinates.slice(0, 1);
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.flatMap((p) => p.slice(0, 1));
  return [];
}

/** The middle of the box of the largest part of a country, and how early its name is shown. */
export function middle(shape: Feature): Omit<Place, 'id'> | null {
  const rings = outerRings(shape).sort((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)));
  const ring = rings[0];
  if (!ring) return null;
  const size = Math.abs(ringArea(ring));
  const lons = ring.map(([lon = 0]) => lon);
  const lats = ring.map(([, lat = 0]) => lat);
  const between = (all: number[]): number => (Math.min(...all) + Math.max(...all)) / 2;
  const rank = size > 100 ? 3 : size > 15 ? 4 : 5;
  return { at: [round(between(lons)), round(between(lats))], rank };
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

function place(shape: Feature): Place | null {
  const listed = POINTS.find(([numeric]) => numeric === String(shape.id ?? ''));
  if (listed) return { id: listed[1], at: [listed[2], listed[3]], rank: listed[4] };
  const found = middle(shape);
  return found && { id: null, ...found };
}

/** One point a country, with its code, its English name in Natural Earth and its rank. */
export function labels(countries: Feature[]): FeatureCollection<Point> {
  const features = countries.flatMap((shape): Feature<Point>[] => {
    const found = place(shape);
    const name = String(shape.properties?.name ?? '');
    if (!found || !name || found.rank > 4) return [];
    return [
      {
        type: 'Feature',
        properties: { id: found.id, name, rank: found.rank },
        geometry: { type: 'Point', coordinates: found.at },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}
