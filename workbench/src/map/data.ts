/// What the map draws, fetched once: the basemap of this build and the network of the atlas.
import type { Feature, FeatureCollection, Geometry, MultiLineString, Point } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import basemapUrl from '../../.generated/basemap.json?url';
import { get } from '../api/client';
import { unwrap } from './geo/sphere';
import type { CrossingFeature, LinkFeature, Network, PlaceFeature } from './types';

interface BasemapFile {
  land: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  water: Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;
  labels: FeatureCollection<Point, CountryPoint>;
}

export interface CountryPoint {
  id: string | null;
  name: string;
  rank: number;
}

export interface Basemap {
  land: FeatureCollection;
  borders: MultiLineString;
  lakes: FeatureCollection;
  rivers: FeatureCollection;
  labels: FeatureCollection<Point, CountryPoint>;
}

let basemap: Promise<Basemap> | undefined;
let network: Promise<Network> | undefined;

export function loadBasemap(): Promise<Basemap> {
  basemap ??= fetchBasemap().catch((error: unknown) => {
    basemap = undefined;
    throw error;
  });
  return basemap;
}

/// The atlas of the server; asked again after a failure.
export function loadNetwork(): Promise<Network> {
  network ??= get<FeatureCollection>('/network')
    .then(takeApart)
    .catch((error: unknown) => {
      network = undefined;
      throw error;
    });
  return network;
}

async function fetchBasemap(): Promise<Basemap> {
  const reply = await fetch(basemapUrl);
  if (!reply.ok) throw new Error(`basemap: HTTP ${reply.status}`);
  return unpack((await reply.json()) as BasemapFile);
}

function unpack({ land, water, labels }: BasemapFile): Basemap {
  const { countries } = land.objects;
  const codes = new Map(labels.features.map(({ properties }) => [properties.name, properties.id]));
  const areas = feature(land, countries);
  return {
    land: {
      type: 'FeatureCollection',
      features: areas.features.map(({ geometry, properties }) => ({
        type: 'Feature',
        geometry: unbroken(geometry),
        properties: { id: codes.get(properties.name) ?? '' },
      })),
    },
    borders: mesh(land, countries, (a, b) => a !== b),
    lakes: feature(water, water.objects.lakes),
    rivers: feature(water, water.objects.rivers),
    labels,
  };
}

/// Natural Earth's rings, as world-atlas stitches them, jump from 180 to -180 in Russia and Fiji.
function unbroken(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') {
    return { ...geometry, coordinates: geometry.coordinates.map(unwrap) };
  }
  if (geometry.type !== 'MultiPolygon') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map((part) => part.map(unwrap)) };
}

export function takeApart(all: FeatureCollection): Network {
  const of = <T extends Feature>(kind: string) =>
    all.features.filter((one): one is T => one.properties?.['kind'] === kind);
  return {
    links: of<LinkFeature>('link'),
    places: of<PlaceFeature>('place'),
    crossings: of<CrossingFeature>('crossing'),
  };
}
