import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FeatureCollection } from 'geojson';
import { language } from '../i18n';
import { dark } from '../ui/theme';
import { loadBasemap, loadNetwork, type Basemap } from './data';
import { legLine } from './geo/leg';
import { placeMarks } from './geo/places';
import { postMarks } from './geo/posts';
import { boundsOf, type Bounds } from './geo/sphere';
import { wayNames } from './geo/wayNames';
import { drawnLink, legsOf, lineOf, stretches } from './geo/ways';
import type { CanvasProps } from './MapCanvas';
import { countryMarks } from './names/countries';
import { DARK, LIGHT } from './style/palette';
import type { Network } from './types';
import type { MapView } from './view';

const NONE: FeatureCollection = { type: 'FeatureCollection', features: [] };
const HOME: readonly string[] = [];

interface Shown {
  /// Moves the view so that all ways are seen.
  fit: (isAnimated: boolean) => void;
  /// Whether all that is to be drawn is there, or known to be missing.
  isLoaded: boolean;
}

/// Keeps the map showing what the page says.
export function useMapData(
  view: MapView | undefined,
  props: CanvasProps,
  chosen: string | undefined,
  isByHand: boolean,
): Shown {
  const { answer, geojson, ways, selected, leg } = props;
  const [basemap, hasBasemap] = useLoaded(loadBasemap);
  const [network, hasNetwork] = useLoaded(loadNetwork);
  const fitted = useRef('');

  useEffect(() => {
    if (view && basemap) drawBasemap(view, basemap);
  }, [view, basemap, language.value]);
  useEffect(() => {
    view?.paint(dark.value ? DARK : LIGHT, network ? homeOf(network) : HOME);
  }, [view, network, dark.value]);
  useEffect(() => {
    if (!view || !network) return;
    view.fill('links', { type: 'FeatureCollection', features: network.links.map(drawnLink) });
  }, [view, network]);
  useEffect(() => {
    const runs = geojson && stretches(geojson, ways, selected);
    view?.fill('ways', runs ?? NONE);
    view?.fill('way-names', runs ? wayNames(runs) : NONE);
  }, [view, geojson, ways, selected]);
  useEffect(() => {
    view?.fill('leg', (geojson && legLine(geojson, answer, leg)) ?? NONE);
  }, [view, geojson, answer, leg]);
  useEffect(() => {
    if (view && network) view.fill('places', placeMarks(network, answer, ways));
  }, [view, network, answer, ways]);
  useEffect(() => {
    if (view && network) view.fill('posts', postMarks(network, answer, ways, selected, chosen));
  }, [view, network, answer, ways, selected, chosen]);

  const bounds = boundsOfView(props, network);
  const fit = useCallback(
    (isAnimated: boolean) => {
      if (bounds) view?.fit(bounds, isAnimated);
    },
    [view, bounds?.join()],
  );
  // A new question moves the view; a changed limit does so only where the reader did not.
  const question = `${answer?.question.from} ${answer?.question.to}`;
  useEffect(() => {
    if (!view || !bounds || (isByHand && question === fitted.current)) return;
    if (geojson) fitted.current = question;
    fit(false);
  }, [fit, question]);
  const isAwaited = ways.length > 0 && !geojson;
  return { fit, isLoaded: hasBasemap && hasNetwork && !isAwaited };
}

function drawBasemap(view: MapView, { land, borders, lakes, rivers, labels }: Basemap): void {
  view.fill('land', land);
  view.fill('borders', borders);
  view.fill('lakes', lakes);
  view.fill('rivers', rivers);
  view.fill('countries', countryMarks(labels));
}

function homeOf(network: Network): readonly string[] {
  return [...new Set(network.places.map(({ properties }) => properties.country))].sort();
}

/// The box around the ways drawn; around the whole atlas while there are none.
function boundsOfView({ geojson, ways }: CanvasProps, network: Network | undefined): Bounds | null {
  const points = geojson
    ? legsOf(geojson, ways).flatMap(({ properties, geometry }) => lineOf(properties.mode, geometry))
    : [];
  if (points.length > 0) return boundsOf(points);
  return network ? boundsOf(network.places.map(({ geometry }) => geometry.coordinates)) : null;
}

/// What is fetched, and whether the fetching has ended, well or not.
function useLoaded<T>(load: () => Promise<T>): [T | undefined, boolean] {
  const [loaded, setLoaded] = useState<T>();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    let isGone = false;
    load()
      .then(
        (value) => !isGone && setLoaded(() => value),
        // The page says by itself that the server is gone; the map shows what it has.
        (error: unknown) => console.warn(error),
      )
      .finally(() => !isGone && setOver(true));
    return () => {
      isGone = true;
    };
  }, []);
  return [loaded, isOver];
}
