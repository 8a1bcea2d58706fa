/// What the map shows and what it tells the page that holds it.
import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import type { Mode, RoutesAnswer } from '../api/types';

export type { Mode };

/// A leg that moves, as `GET /routes?format=geojson` tells it.
export interface LegProperties {
  itinerary: number;
  corridor: string;
  leg: number;
  kind: string;
  mode: Mode;
  what: string;
  from: string;
  to: string;
  crossing: string | null;
  km: number;
  start: string;
  end: string;
  hours: number;
  usd: number;
}

/// Lines that cross the antimeridian come in parts.
export type LegFeature = Feature<LineString | MultiLineString, LegProperties>;

/// A way to be drawn: its number in the answer, how it is coloured and named on the page.
export interface MapWay {
  readonly id: number;
  /// The number of its colour: ways of one corridor share it and are drawn as one line.
  readonly corridor: number;
  /// The colour itself, as plain CSS.
  readonly colour: string;
  /// A short name of the corridor, written along the line.
  readonly label: string;
}

export interface LinkProperties {
  kind: 'link';
  id: string;
  mode: Mode;
  status: string;
  from: string;
  to: string;
  km: number | null;
  crossing: string | null;
  row: string;
}

export interface PlaceProperties {
  kind: 'place';
  id: string;
  name: string;
  local_name: string | null;
  country: string;
  kinds: string[];
  population: number | null;
  row: string;
}

export interface CrossingProperties {
  kind: 'crossing';
  id: string;
  name: string;
  status: string;
  modes: Mode[];
  hours_of_delay: number | null;
  row: string;
}

export type LinkFeature = Feature<LineString | MultiLineString, LinkProperties>;
export type PlaceFeature = Feature<Point, PlaceProperties>;
export type CrossingFeature = Feature<Point, CrossingProperties>;

/// The atlas taken apart by kind.
export interface Network {
  readonly links: readonly LinkFeature[];
  readonly places: readonly PlaceFeature[];
  readonly crossings: readonly CrossingFeature[];
}

export type Role = 'from' | 'to' | 'via';

export interface RouteMapProps {
  /// The answer on the screen; undefined before the first.
  answer: RoutesAnswer | undefined;
  /// The same answer as GeoJSON (GET /routes?…&format=geojson); undefined until it is there.
  geojson: FeatureCollection | undefined;
  /// Ids of the itineraries shown strongly; the others are dimmed. None: all strongly.
  selected: readonly number[];
  /// Number of the colour of each itinerary: [corridorColour] of ui/colours.ts. The best of each
  /// colour is drawn, and those selected.
  colours: ReadonlyMap<number, number>;
  /// The leg pointed at in list or chart: itinerary and place in its list of legs, from 0.
  leg?: { itinerary: number; index: number } | undefined;
  onSelectPlace?: ((id: string, role: Role) => void) | undefined;
  /// The card of the crossing is opened by the map itself; this is for who wants to know.
  onSelectCrossing?: ((id: string) => void) | undefined;
  onSelectWay?: ((itinerary: number) => void) | undefined;
  onPointLeg?: ((leg: { itinerary: number; index: number } | undefined) => void) | undefined;
  /// The end of the question that the next click chooses; without it a click asks which.
  picking?: 'from' | 'to' | undefined;
}
