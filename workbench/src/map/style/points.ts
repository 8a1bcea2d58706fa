/// Layers of points: border posts, places, and where the question starts and ends.
import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { BOLD, REGULAR } from './fonts';
import type { Palette } from './palette';

/// How large a post's diamond is, as a share of the icon, by its hours of delay. Areas grow with
/// hours, so that three days do not hide what is around them.
export function diamondSize(hours: number | null): number {
  if (hours === null) return 0.36;
  return Math.min(1, 0.36 + Math.sqrt(Math.max(0, hours)) * 0.075);
}

const nameAndLocal: ExpressionSpecification = [
  'case',
  ['has', 'local'],
  ['format', ['get', 'name'], {}, ['concat', '\n', ['get', 'local']], { 'font-scale': 0.84 }],
  ['get', 'name'],
];

const around = ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left', 'top-right'] as const;

/// The name of a post, from the zoom at which there is room for it.
const postName: SymbolLayerSpecification['layout'] = {
  'text-field': [
    'step',
    ['zoom'],
    '',
    3,
    ['case', ['<=', ['get', 'from'], 3], ['get', 'name'], ''],
    7,
    ['get', 'name'],
  ],
  'text-font': [REGULAR],
  'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 8, 12],
  'text-variable-anchor': [...around],
  'text-radial-offset': 1.05,
  'text-justify': 'auto',
  'text-max-width': 8,
  'text-padding': 2,
  'symbol-sort-key': ['get', 'order'],
};

/// The size of a post's icon: two shares of it at far zooms, the whole from zoom 7.
function grown(far: number, small: number, near: number, larger: number): ExpressionSpecification {
  const size: ExpressionSpecification = ['get', 'size'];
  const at = (share: number): ExpressionSpecification => ['*', share, size];
  return ['interpolate', ['linear'], ['zoom'], far, at(small), near, at(larger), 7, size];
}

export function postLayers(palette: Palette): LayerSpecification[] {
  const icon: ExpressionSpecification = [
    'case',
    ['==', ['get', 'status'], 'closed'],
    'closed',
    ['==', ['get', 'status'], 'planned'],
    'post-planned',
    ['get', 'known'],
    'post',
    'post-unknown',
  ];
  const ink = {
    'text-color': palette.name,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.4,
  };
  return [
    {
      id: 'posts-net',
      type: 'symbol',
      source: 'posts',
      filter: ['!', ['get', 'used']],
      layout: {
        'icon-image': icon,
        'icon-size': grown(3, 0.3, 5, 0.6),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-optional': true,
        ...postName,
      },
      paint: { 'icon-opacity': ['match', ['get', 'status'], 'closed', 1, 0.55], ...ink },
    },
    {
      id: 'posts-used',
      type: 'symbol',
      source: 'posts',
      filter: ['get', 'used'],
      layout: {
        'icon-image': icon,
        'icon-size': grown(2, 0.5, 4, 0.85),
        'icon-allow-overlap': true,
        'text-optional': true,
        ...postName,
      },
      paint: { 'icon-opacity': ['case', ['get', 'lit'], 1, 0.5], ...ink },
    },
    {
      id: 'post-chosen',
      type: 'circle',
      source: 'posts',
      filter: ['get', 'chosen'],
      paint: {
        'circle-radius': 15,
        'circle-color': palette.halo,
        'circle-opacity': 0,
        'circle-stroke-color': palette.postEdge,
        'circle-stroke-width': 2,
      },
    },
  ];
}

export function dotLayer(palette: Palette): LayerSpecification {
  return {
    id: 'dots',
    type: 'circle',
    source: 'places',
    filter: ['all', ['<=', ['get', 'from'], ['zoom']], ['!', ['get', 'end']]],
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 1.8, 7, 3],
      'circle-color': palette.halo,
      'circle-stroke-color': palette.faint,
      'circle-stroke-width': 1,
    },
  };
}

function nameLayer(
  id: string,
  palette: Palette,
  ranks: ExpressionSpecification,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'places',
    filter: ['all', ['<=', ['get', 'from'], ['zoom']], ['!', ['get', 'end']], ranks],
    layout: {
      'text-field': nameAndLocal,
      'text-font': [
        'case',
        ['<=', ['get', 'rank'], 2],
        ['literal', [BOLD]],
        ['literal', [REGULAR]],
      ],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        ['case', ['<=', ['get', 'rank'], 2], 11.5, 10.5],
        7,
        ['case', ['<=', ['get', 'rank'], 2], 14, 12.5],
      ],
      'text-variable-anchor': [...around],
      'text-radial-offset': 0.45,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 3,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      'text-color': ['case', ['<=', ['get', 'rank'], 2], palette.name, palette.faint],
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
    },
  };
}

/// Capitals, and where goods change vehicle.
export function mainNames(palette: Palette): LayerSpecification {
  return nameLayer('main-names', palette, ['<=', ['get', 'rank'], 2]);
}

export function otherNames(palette: Palette): LayerSpecification {
  return nameLayer('other-names', palette, ['>', ['get', 'rank'], 2]);
}

/// Start and end of the question: always named, always on top.
export function endLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'ends',
      type: 'symbol',
      source: 'places',
      filter: ['get', 'end'],
      layout: {
        'icon-image': ['concat', 'end-', ['get', 'role']],
        'icon-anchor': ['match', ['get', 'role'], 'to', 'bottom', 'center'],
        'icon-allow-overlap': true,
        'text-field': nameAndLocal,
        'text-font': [BOLD],
        'text-size': 13,
        // Away from the other end, where no way runs.
        'text-anchor': ['get', 'anchor'],
        'text-offset': [
          'match',
          ['get', 'anchor'],
          'left',
          ['literal', [1, 0]],
          ['literal', [-1, 0]],
        ],
        'text-justify': 'auto',
        'text-allow-overlap': true,
      },
      paint: {
        'text-color': palette.name,
        'text-halo-color': palette.halo,
        'text-halo-width': 2,
      },
    },
  ];
}
