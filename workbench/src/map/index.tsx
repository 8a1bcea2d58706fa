/// The map of the ways. What it is given and what it tells; see [RouteMapProps].
import type { FeatureCollection } from 'geojson';
import type { RoutesAnswer } from '../api/types';

export interface RouteMapProps {
  /// The answer on the screen; undefined before the first.
  answer: RoutesAnswer | undefined;
  /// The same answer as GeoJSON (GET /routes?…&format=geojson); undefined until it is there.
  geojson: FeatureCollection | undefined;
  /// Ids of the itineraries shown strongly; the others are dimmed.
  selected: readonly number[];
  /// Number of the colour of each itinerary: [corridorColour] of ui/colours.ts.
  colours: ReadonlyMap<number, number>;
  /// The leg pointed at in list or chart: itinerary and place in its list of legs, from 0.
  leg?: { itinerary: number; index: number } | undefined;
  onSelectPlace?: (id: string, role: 'from' | 'to' | 'via') => void;
  onSelectCrossing?: (id: string) => void;
  onSelectWay?: (itinerary: number) => void;
  onPointLeg?: (leg: { itinerary: number; index: number } | undefined) => void;
}

export function RouteMap(_props: RouteMapProps) {
  return <div class="map-placeholder" />;
}
