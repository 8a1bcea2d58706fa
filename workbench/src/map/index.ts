/// The map of the ways. What it is given and what it tells: [RouteMapProps].
export { RouteMap } from './RouteMap';
export type { RouteMapProps } from './types';
