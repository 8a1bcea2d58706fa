import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { t } from '../i18n';
import { address, go } from '../state/address';
import { Skeleton } from '../ui/Skeleton';
import { Tabs } from '../ui/Tabs';
import { dark } from '../ui/theme';
import type { CanvasProps } from './MapCanvas';
import { shownWays } from './geo/shown';
import { summary } from './summary';
import { MapTables } from './table/MapTables';
import type { RouteMapProps } from './types';
import { hasWebGl } from './webgl';
import './map.css';

type Look = 'map' | 'table';

const NONE: readonly number[] = [];

/// The map of the ways, or the same in tables. The map's own code comes when the page has shown
/// what it has to say: question and answer do not wait for it.
export function RouteMap(props: RouteMapProps) {
  const answer = useSame(props.answer, props.answer?.rows);
  const selected = useSame(props.selected, props.selected.join());
  const { colours } = props;
  const canDraw = useMemo(hasWebGl, []);
  const [isBroken, setBroken] = useState(false);
  const look: Look = address.value.view['map'] === 'table' ? 'table' : 'map';
  const ways = useMemo(
    () => shownWays(answer, colours, selected, dark.value),
    [answer, colours, selected, dark.value],
  );
  const choose = (next: Look) =>
    go({ view: { map: next === 'table' ? 'table' : undefined } }, 'replace');
  // Where all are selected none stands out: that is the same as none selected.
  const isAll = ways.every(({ id }) => selected.includes(id));
  const shown = { ...props, answer, selected: isAll ? NONE : selected, ways };
  const isMap = look === 'map' && canDraw && !isBroken;
  return (
    <div class="route-map" data-look={isMap ? 'map' : 'table'}>
      <Tabs
        label={t('map.look')}
        tabs={[
          { id: 'map', name: t('map.map') },
          { id: 'table', name: t('map.table') },
        ]}
        chosen={look}
        onChoose={choose}
      />
      <p class="quiet">{summary(answer, ways)}</p>
      <div class="map-panel" role="tabpanel" aria-labelledby={`tab-${look}`}>
        {look === 'map' && !isMap && <p class="map-note">{t('map.no-webgl')}</p>}
        {isMap ? <Canvas {...shown} onBroken={() => setBroken(true)} /> : <MapTables {...shown} />}
      </div>
    </div>
  );
}

/// The same value as before while its key is the same: progress of the draws and other changes of
/// the page that do not touch the map must not have it drawn anew.
function useSame<T>(value: T, key: unknown): T {
  const kept = useRef({ value, key });
  if (kept.current.key !== key) kept.current = { value, key };
  return kept.current.value;
}

/// The canvas once its code is there; a failure to fetch it is told like a missing WebGL.
function Canvas(props: CanvasProps) {
  const [Loaded, setLoaded] = useState<ComponentType<CanvasProps>>();
  useEffect(() => {
    let isGone = false;
    const load = () =>
      import('./MapCanvas').then(
        ({ MapCanvas }) => !isGone && setLoaded(() => MapCanvas),
        () => !isGone && props.onBroken(),
      );
    const wait = setTimeout(load, 30);
    return () => {
      isGone = true;
      clearTimeout(wait);
    };
  }, []);
  return Loaded ? <Loaded {...props} /> : <Skeleton rows={6} />;
}
