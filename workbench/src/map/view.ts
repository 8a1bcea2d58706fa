/// The map itself, behind a small face: what is shown goes in, what is clicked comes out.
import { Map as GlMap, setWorkerUrl, type GeoJSONSource, type MapMouseEvent } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { FeatureCollection, Geometry } from 'geojson';
import 'maplibre-gl/dist/maplibre-gl.css';
import { icons, SCALE } from './style/icons';
import type { Palette } from './style/palette';
import { HIT_LAYERS, layers, mapStyle, type SourceName } from './style/style';
import type { Bounds } from './geo/sphere';
import { idsOf } from './geo/ways';

setWorkerUrl(workerUrl);

/// What lies under a click.
export type Hit =
  | { kind: 'place'; id: string; name: string; lon: number; lat: number }
  | { kind: 'post'; id: string; name: string; lon: number; lat: number }
  | { kind: 'way'; ids: number[]; lon: number; lat: number }
  | { kind: 'ground'; lon: number; lat: number };

export interface Listener {
  hit(hit: Hit): void;
  /// What the pointer is over; the ground when it leaves.
  over(hit: Hit): void;
  /// The view moves, by the reader's hand or by ours: what floats over the map is to go.
  moved(isByHand: boolean): void;
  idle(isIdle: boolean): void;
  failed(error: unknown): void;
  /// The canvas is lost: nothing more can be drawn.
  broken(): void;
}

/// How near a click must be, in pixels.
const REACH = 6;
const PADDING = 48;
const SIDE = 88;

export class MapView {
  private readonly map: GlMap;
  private palette: Palette;
  private home: readonly string[] = [];
  private readonly waiting = new Map<SourceName, FeatureCollection | Geometry>();
  private ready = false;

  constructor(container: HTMLElement, palette: Palette, label: string, listener: Listener) {
    this.palette = palette;
    this.map = new GlMap({
      container,
      style: mapStyle(palette, []),
      center: [92, 44],
      zoom: 2.6,
      minZoom: 1,
      maxZoom: 11,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      rollEnabled: false,
      fadeDuration: 0,
      locale: { 'Map.Title': label },
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.listen(listener);
  }

  private listen(listener: Listener): void {
    const { map } = this;
    map.on('load', () => this.start());
    map.on('click', (event) => listener.hit(this.hitAt(event)));
    map.on('movestart', (event) => {
      listener.moved(event.originalEvent !== undefined);
      listener.idle(false);
    });
    map.on('dataloading', () => listener.idle(false));
    map.on('idle', () => listener.idle(this.ready));
    map.on('mousemove', (event) => {
      const hit = this.hitAt(event);
      map.getCanvas().style.cursor = hit.kind === 'ground' ? '' : 'pointer';
      listener.over(hit);
    });
    map.on('mouseout', ({ lngLat: { lng: lon, lat } }) => {
      listener.over({ kind: 'ground', lon, lat });
    });
    map.on('error', ({ error }) => listener.failed(error));
    map.on('webglcontextlost', () => listener.broken());
  }

  private start(): void {
    this.ready = true;
    this.drawIcons();
    for (const [name, data] of this.waiting) this.fill(name, data);
    this.waiting.clear();
  }

  private drawIcons(): void {
    for (const [name, image] of icons(this.palette)) {
      if (this.map.hasImage(name)) this.map.updateImage(name, image);
      else this.map.addImage(name, image, { pixelRatio: SCALE });
    }
  }

  /// Gives a source its features.
  fill(name: SourceName, data: FeatureCollection | Geometry): void {
    if (!this.ready) this.waiting.set(name, data);
    else this.map.getSource<GeoJSONSource>(name)?.setData(data);
  }

  /// Takes other colours, and knows the countries of the atlas by their codes.
  paint(palette: Palette, home: readonly string[]): void {
    if (palette === this.palette && home === this.home) return;
    this.palette = palette;
    this.home = home;
    if (this.ready) this.repaint();
    else void this.map.once('load', () => this.repaint());
  }

  private repaint(): void {
    for (const layer of layers(this.palette, this.home)) {
      for (const [property, value] of Object.entries(layer.paint ?? {})) {
        this.map.setPaintProperty(layer.id, property as never, value as never);
      }
    }
    this.drawIcons();
  }

  /// Moves so that a box is seen whole; at once where the reader wants no motion.
  fit(bounds: Bounds, isAnimated: boolean): void {
    this.map.resize();
    this.map.fitBounds([...bounds], {
      padding: this.padding(),
      maxZoom: 7,
      duration: isAnimated ? 400 : 0,
    });
  }

  /// Room for the names of the ends at the sides.
  private padding() {
    const { clientWidth, clientHeight } = this.map.getContainer();
    const [x, y] = [Math.min(SIDE, clientWidth / 5), Math.min(PADDING, clientHeight / 8)];
    return { left: x, right: x, top: y, bottom: y };
  }

  zoom(by: 1 | -1): void {
    if (by > 0) this.map.zoomIn();
    else this.map.zoomOut();
  }

  /// Where a place of the world is on the element, in pixels.
  at(lon: number, lat: number): { x: number; y: number } {
    return this.map.project([lon, lat]);
  }

  resize(): void {
    this.map.resize();
  }

  /// The picture on the screen; drawn anew, since a canvas of WebGL keeps none.
  picture(): Promise<HTMLCanvasElement> {
    return new Promise((resolve) => {
      void this.map.once('render', () => {
        const from = this.map.getCanvas();
        const to = document.createElement('canvas');
        to.width = from.width;
        to.height = from.height;
        to.getContext('2d')?.drawImage(from, 0, 0);
        resolve(to);
      });
      this.map.triggerRepaint();
    });
  }

  remove(): void {
    this.map.remove();
  }

  private hitAt({ point, lngLat }: MapMouseEvent): Hit {
    const spot = { lon: lngLat.wrap().lng, lat: lngLat.lat };
    if (!this.ready) return { kind: 'ground', ...spot };
    const found = this.map.queryRenderedFeatures(
      [
        [point.x - REACH, point.y - REACH],
        [point.x + REACH, point.y + REACH],
      ],
      { layers: HIT_LAYERS },
    );
    found.sort((a, b) => HIT_LAYERS.indexOf(a.layer.id) - HIT_LAYERS.indexOf(b.layer.id));
    const top = found[0];
    if (!top) return { kind: 'ground', ...spot };
    const at = top.geometry.type === 'Point' ? top.geometry.coordinates : [spot.lon, spot.lat];
    const where = { lon: at[0] ?? spot.lon, lat: at[1] ?? spot.lat };
    const { id, name, ways } = top.properties;
    if (top.source === 'ways') {
      return { kind: 'way', ids: idsOf(ways), ...spot };
    }
    const kind = top.source === 'posts' ? 'post' : 'place';
    return { kind, id: String(id), name: String(name), ...where };
  }
}
