/// How a mode is told by the form of its line: road solid, rail with ties, sea long dashes, air
/// dots. Colour says which way it is, never by what it goes.
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Mode } from '../types';
import { BOLD } from './fonts';
import type { Palette } from './palette';

/// Dashes and gaps in line widths; none is solid. Rail is a solid line under short, wide ties.
export const DASHES: Readonly<Record<Mode, readonly number[] | null>> = {
  road: null,
  rail: null,
  sea: [4.5, 2],
  ferry: [2.2, 1.4],
  air: [0.01, 2],
};
export const TIES: readonly number[] = [0.3, 1.9];
export const PLANNED: readonly number[] = [2, 2.5];

const MODES: readonly Mode[] = ['air', 'sea', 'ferry', 'road', 'rail'];
const WIDTH = 3.4;

/// Thinner and closer together while the whole continent is seen.
function byZoom(near: number | ExpressionSpecification): ExpressionSpecification {
  const far: ExpressionSpecification = ['*', 0.62, near];
  return ['interpolate', ['linear'], ['zoom'], 2, far, 4.5, near];
}

const shifted = byZoom(['get', 'shift']);
const strong: ExpressionSpecification = ['case', ['get', 'lit'], 1, 0.28];

function dashed(dashes: readonly number[] | null): { 'line-dasharray'?: number[] } {
  return dashes ? { 'line-dasharray': [...dashes] } : {};
}

/// A line whose dots are round where dashes are points.
function cap(mode: Mode): 'round' | 'butt' {
  return DASHES[mode] === null || mode === 'air' ? 'round' : 'butt';
}

function wayLine(mode: Mode): LayerSpecification {
  return {
    id: `way-${mode}`,
    type: 'line',
    source: 'ways',
    filter: ['==', ['get', 'mode'], mode],
    layout: { 'line-cap': cap(mode), 'line-join': 'round' },
    paint: {
      'line-color': ['get', 'colour'],
      'line-width': byZoom(mode === 'air' ? WIDTH + 0.6 : mode === 'rail' ? WIDTH - 1 : WIDTH),
      'line-offset': shifted,
      'line-opacity': strong,
      ...dashed(DASHES[mode]),
    },
  };
}

function ties(): LayerSpecification {
  return {
    id: 'way-ties',
    type: 'line',
    source: 'ways',
    filter: ['==', ['get', 'mode'], 'rail'],
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: {
      'line-color': ['get', 'colour'],
      'line-width': byZoom(6),
      'line-offset': shifted,
      'line-opacity': strong,
      'line-dasharray': [...TIES],
    },
  };
}

/// A light edge under the ways, so that they stand off borders, rivers and each other.
function edge(palette: Palette): LayerSpecification {
  return {
    id: 'way-edge',
    type: 'line',
    source: 'ways',
    filter: ['all', ['get', 'lit'], ['!=', ['get', 'mode'], 'air']],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.halo,
      'line-width': byZoom(WIDTH + 3),
      'line-offset': shifted,
      'line-opacity': 0.85,
    },
  };
}

/// Ways, selected ones in full strength; a wide unseen line makes them easy to hit.
export function wayLayers(palette: Palette): LayerSpecification[] {
  return [
    edge(palette),
    ...MODES.map(wayLine),
    ties(),
    {
      id: 'way-hit',
      type: 'line',
      source: 'ways',
      paint: {
        'line-color': palette.halo,
        'line-opacity': 0,
        'line-width': 16,
        'line-offset': shifted,
      },
    },
  ];
}

/// The corridor's short name beside its line: who cannot tell the colours can read.
export function wayNames(palette: Palette): LayerSpecification {
  return {
    id: 'way-names',
    type: 'symbol',
    source: 'way-names',
    layout: {
      'text-field': [
        'step',
        ['zoom'],
        ['get', 'number'],
        3,
        ['concat', ['get', 'number'], ' ', ['get', 'label']],
      ],
      'text-font': [BOLD],
      'text-size': 11.5,
      'text-variable-anchor': ['bottom', 'top', 'left', 'right', 'bottom-left', 'top-right'],
      'text-radial-offset': 0.8,
      'text-max-width': 12,
      'text-padding': 4,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      'text-color': ['get', 'colour'],
      'text-halo-color': palette.halo,
      'text-halo-width': 2,
    },
  };
}

function networkLine(mode: Mode, palette: Palette): LayerSpecification {
  const far = mode === 'air' || mode === 'sea' || mode === 'ferry';
  return {
    id: `net-${mode}`,
    type: 'line',
    source: 'links',
    filter: ['all', ['==', ['get', 'mode'], mode], ['==', ['get', 'status'], 'open']],
    layout: { 'line-cap': cap(mode), 'line-join': 'round' },
    paint: {
      'line-color': palette.network,
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 6, 1.3, 10, 2],
      'line-opacity': far ? 0.45 : 0.75,
      ...dashed(DASHES[mode]),
    },
  };
}

/// The network of the atlas, thin and grey; what is only planned is dashed.
export function networkLayers(palette: Palette): LayerSpecification[] {
  return [
    ...MODES.map((mode) => networkLine(mode, palette)),
    {
      id: 'net-ties',
      type: 'line',
      source: 'links',
      minzoom: 5,
      filter: ['all', ['==', ['get', 'mode'], 'rail'], ['==', ['get', 'status'], 'open']],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.network,
        'line-width': 4,
        'line-opacity': 0.75,
        'line-dasharray': [0.25, 3],
      },
    },
    {
      id: 'net-planned',
      type: 'line',
      source: 'links',
      filter: ['!=', ['get', 'status'], 'open'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.planned,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.8, 6, 1.5, 10, 2.2],
        'line-dasharray': [...PLANNED],
      },
    },
  ];
}
