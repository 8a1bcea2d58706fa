import type { FeatureCollection } from 'geojson';
import type { RoutesAnswer } from '../../api/types';
import { lineOf } from './ways';

/// The line of the leg that list or chart point at; nothing for a leg that does not move.
export function legLine(
  geojson: FeatureCollection,
  answer: RoutesAnswer | undefined,
  leg: { itinerary: number; index: number } | undefined,
): FeatureCollection | undefined {
  const found = answer?.itineraries.find(({ id }) => id === leg?.itinerary)?.legs[leg?.index ?? -1];
  if (!leg || !found?.mode) return undefined;
  const { mode } = found;
  const features = geojson.features.flatMap((one) => {
    const { geometry, properties } = one;
    const isIt =
      (geometry.type === 'LineString' || geometry.type === 'MultiLineString') &&
      properties?.['itinerary'] === leg.itinerary &&
      properties['leg'] === leg.index + 1;
    if (!isIt) return [];
    const coordinates = lineOf(mode, geometry);
    return [{ ...one, geometry: { type: 'LineString' as const, coordinates } }];
  });
  return { type: 'FeatureCollection', features };
}
