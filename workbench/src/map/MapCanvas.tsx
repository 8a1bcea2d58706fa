import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n';
import { closeCard, openCard } from '../ui/Card';
import { dark } from '../ui/theme';
import { MapButtons } from './MapButtons';
import { MapKey } from './MapKey';
import { PickCard } from './card/PickCard';
import { PostCard } from './card/PostCard';
import { legAt } from './geo/legAt';
import { savePicture } from './picture';
import { DARK, LIGHT } from './style/palette';
import type { MapWay, RouteMapProps } from './types';
import { useMapData } from './useMapData';
import { MapView, type Hit } from './view';

export interface CanvasProps extends RouteMapProps {
  ways: readonly MapWay[];
  /// The map cannot be drawn; the tables are to take its place.
  onBroken: () => void;
}

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/// The map on a canvas, with its buttons, its key, and where its data come from.
export function MapCanvas(props: CanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [view, setView] = useState<MapView>();
  const [isIdle, setIdle] = useState(false);
  const [isByHand, setByHand] = useState(false);
  const [chosen, setChosen] = useState<string>();

  useEffect(() => {
    if (!box.current) return undefined;
    const { onBroken } = latest.current;
    let made: MapView;
    try {
      made = new MapView(box.current, dark.peek() ? DARK : LIGHT, t('map.canvas'), {
        hit: (hit) => open(hit),
        over: (hit) => pointAt(hit, latest.current),
        moved: (byHand) => {
          if (byHand) setByHand(true);
          closeCard();
        },
        idle: setIdle,
        failed: (error) => console.warn(error),
        broken: onBroken,
      });
    } catch {
      onBroken();
      return undefined;
    }
    setView(made);
    const size = new ResizeObserver(() => made.resize());
    size.observe(box.current);
    return () => {
      size.disconnect();
      made.remove();
    };
    function open(hit: Hit) {
      openAt(hit, made, anchor.current, latest.current, setChosen);
    }
  }, []);

  const { fit, isLoaded } = useMapData(view, props, chosen, isByHand);
  const fitNow = () => {
    setByHand(false);
    fit(!isStill());
  };
  return (
    <div class="map-box" data-map-idle={isIdle && isLoaded} data-picking={props.picking}>
      <div class="map-canvas" ref={box} />
      <span class="map-anchor" ref={anchor} tabIndex={-1} />
      <MapButtons
        onZoom={(by) => view?.zoom(by)}
        onFit={fitNow}
        onSave={() => view && void savePicture(view)}
      />
      <MapKey ways={props.ways} selected={props.selected} />
      <p class="map-source">{t('map.attribution')}</p>
    </div>
  );
}

/// Tells which leg the pointer is over, when it is another than before.
function pointAt(hit: Hit, { geojson, leg, selected, onPointLeg }: CanvasProps): void {
  const id = hit.kind === 'way' ? (hit.ids.find((one) => selected.includes(one)) ?? hit.ids[0]) : 0;
  const index = id && geojson ? legAt(geojson, { id }, hit) : undefined;
  const next = id && index !== undefined ? { itinerary: id, index } : undefined;
  if (leg?.itinerary === next?.itinerary && leg?.index === next?.index) return;
  onPointLeg?.(next);
}

/// Opens the card of what was clicked, beside it.
function openAt(
  hit: Hit,
  view: MapView,
  anchor: HTMLElement | null,
  props: CanvasProps,
  setChosen: (id: string | undefined) => void,
): void {
  if (hit.kind === 'way') {
    const [first] = hit.ids;
    if (first !== undefined) props.onSelectWay?.(first);
    return;
  }
  const { x, y } = view.at(hit.lon, hit.lat);
  if (!anchor) return;
  anchor.style.left = `${x}px`;
  anchor.style.top = `${y}px`;
  setChosen(hit.kind === 'post' ? hit.id : undefined);
  if (hit.kind === 'post') {
    props.onSelectCrossing?.(hit.id);
    openCard(anchor, hit.name, () => <PostCard id={hit.id} name={hit.name} />);
  } else if (hit.kind === 'place' && props.picking) {
    props.onSelectPlace?.(hit.id, props.picking);
  } else if (props.onSelectPlace) {
    const title = hit.kind === 'place' ? hit.name : t('map.here');
    openCard(anchor, title, () => (
      <PickCard hit={hit} picking={props.picking} onPick={props.onSelectPlace} />
    ));
  }
}
