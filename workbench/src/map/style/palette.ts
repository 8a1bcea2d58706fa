/// The quiet colours of the map under the ways. Ways bring their own colours.

export interface Palette {
  readonly water: string;
  readonly land: string;
  /// Countries of the atlas stand out a little.
  readonly home: string;
  readonly river: string;
  readonly border: string;
  readonly network: string;
  readonly planned: string;
  readonly name: string;
  readonly country: string;
  readonly faint: string;
  readonly halo: string;
  readonly post: string;
  readonly postEdge: string;
  readonly stop: string;
}

export const LIGHT: Palette = {
  water: '#d9e5ea',
  land: '#eeefec',
  home: '#fafaf7',
  river: '#c8dae2',
  border: '#b7bcbd',
  network: '#a4a9ab',
  planned: '#b9a77f',
  name: '#22292d',
  country: '#6d767b',
  faint: '#59636a',
  halo: '#fafaf7',
  post: '#ffffff',
  postEdge: '#2a3236',
  stop: '#c01f2e',
};

export const DARK: Palette = {
  water: '#0f171c',
  land: '#1b2429',
  home: '#232d33',
  river: '#16242c',
  border: '#48545b',
  network: '#5d686e',
  planned: '#7f7250',
  name: '#edf1f2',
  country: '#9aa6ac',
  faint: '#b3bec3',
  halo: '#1a2328',
  post: '#1a2328',
  postEdge: '#edf1f2',
  stop: '#ff6b6b',
};
