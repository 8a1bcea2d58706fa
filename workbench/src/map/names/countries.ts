import type { Feature, FeatureCollection, Point } from 'geojson';
import type { CountryPoint } from '../data';
import { countryLocal, countryName } from './names';

interface CountryMark {
  name: string;
  local?: string;
  rank: number;
  /// The zoom from which it is named.
  from: number;
}

const FROM = [0, 1, 2, 3, 4, 5];

/// The points where countries are named, in the language of the screen.
export function countryMarks(
  labels: FeatureCollection<Point, CountryPoint>,
): FeatureCollection<Point, CountryMark> {
  const features = labels.features.map(({ geometry, properties }): Feature<Point, CountryMark> => {
    const name = countryName(properties.id, properties.name);
    const local = countryLocal(properties.id, name);
    const { rank } = properties;
    return {
      type: 'Feature',
      geometry,
      properties: { name, ...(local ? { local } : {}), rank, from: FROM[rank] ?? rank },
    };
  });
  return { type: 'FeatureCollection', features };
}
