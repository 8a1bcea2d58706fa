/// The whole style of the map: sources, fonts, and layers from the ground up.
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { baseLayers, countryLayer } from './base';
import { fontFaces } from './fonts';
import { networkLayers, wayLayers, wayNames } from './lines';
import type { Palette } from './palette';
import { dotLayer, endLayers, mainNames, otherNames, postLayers } from './points';

/// Sources filled by the view, each a collection of features.
export const SOURCES = [
  'land',
  'borders',
  'lakes',
  'rivers',
  'countries',
  'links',
  'ways',
  'way-names',
  'leg',
  'places',
  'posts',
] as const;
export type SourceName = (typeof SOURCES)[number];

/// Layers in which a click finds a thing, the topmost first.
export const HIT_LAYERS = [
  'ends',
  'posts-used',
  'posts-net',
  'dots',
  'main-names',
  'other-names',
  'way-hit',
];

/// All layers from the ground up. Of names the last layer gets its room first.
export function layers(palette: Palette, home: readonly string[]): LayerSpecification[] {
  return [
    ...baseLayers(palette, home),
    ...networkLayers(palette),
    ...wayLayers(palette),
    pointedLeg(palette),
    dotLayer(palette),
    otherNames(palette),
    countryLayer(palette),
    wayNames(palette),
    mainNames(palette),
    ...postLayers(palette),
    ...endLayers(palette),
  ];
}

function pointedLeg(palette: Palette): LayerSpecification {
  return {
    id: 'leg',
    type: 'line',
    source: 'leg',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': palette.name, 'line-width': 7, 'line-opacity': 0.35 },
  };
}

export function mapStyle(palette: Palette, home: readonly string[]): StyleSpecification {
  const empty = (): GeoJSONSourceSpecification => ({
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    tolerance: 0.3,
  });
  return {
    version: 8,
    'font-faces': fontFaces(),
    sources: Object.fromEntries(SOURCES.map((name) => [name, empty()])),
    layers: layers(palette, home),
  };
}
