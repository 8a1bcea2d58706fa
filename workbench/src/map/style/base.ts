/// Layers of the quiet basemap: land, water, borders, names of countries.
import type { LayerSpecification } from 'maplibre-gl';
import { REGULAR } from './fonts';
import type { Palette } from './palette';

export const BASE_SOURCES = ['land', 'borders', 'lakes', 'rivers'] as const;

export function baseLayers(palette: Palette, home: readonly string[]): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      paint: {
        'fill-color': [
          'match',
          ['get', 'id'],
          home.length ? [...home] : ['-'],
          palette.home,
          palette.land,
        ],
        'fill-antialias': false,
      },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 5, 1, 8, 2],
      },
    },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.water } },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 6, 1.2],
      },
    },
  ];
}

/// Names of countries, in capitals as maps do, with the local name below.
export function countryLayer(palette: Palette): LayerSpecification {
  return {
    id: 'countries',
    type: 'symbol',
    source: 'countries',
    filter: ['<=', ['get', 'from'], ['zoom']],
    layout: {
      'text-field': [
        'case',
        ['has', 'local'],
        [
          'format',
          ['upcase', ['get', 'name']],
          {},
          ['concat', '\n', ['get', 'local']],
          { 'font-scale': 0.82 },
        ],
        ['upcase', ['get', 'name']],
      ],
      'text-font': [REGULAR],
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, 9.5, 4, 11.5, 7, 15],
      'text-letter-spacing': 0.12,
      'text-max-width': 8,
      'text-padding': 4,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 1.8,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': palette.country,
      'text-halo-color': palette.halo,
      'text-halo-width': 1,
    },
  };
}
