import { useMemo } from 'preact/hooks';
import { t } from '../i18n';
import { RouteMap } from '../map';
import { useAfterPaint } from '../ui/useAfterPaint';
import { Chart } from './chart/Chart';
import { setWords } from './bar/words';
import { scene, type Scene } from './scene';
import { failure, pointed, shape } from './screen';
import { openTheWay, sheet } from './view';

/// Map and chart, one above the other, or each alone; drawn once the list is on the screen.
export function Beside() {
  const now = useAfterPaint(scene.value);
  const shown = sheet.value;
  const chart = useMemo(() => <Drawn scene={now} />, [now]);
  const map = useMemo(() => <Located scene={now} />, [now]);
  return (
    <div class={`beside${failure.value !== undefined && now.answer ? ' beside-old' : ''}`}>
      {shown !== 'chart' && map}
      {shown !== 'map' && chart}
    </div>
  );
}

function Drawn({ scene: { answer, ...rest } }: { scene: Scene }) {
  return answer && answer.itineraries.length > 0 ? <Chart answer={answer} {...rest} /> : null;
}

function Located({ scene: { answer, colours, marked, best } }: { scene: Scene }) {
  return (
    <section class="map" aria-label={t('map.name')}>
      <RouteMap
        answer={answer}
        geojson={shape.value}
        selected={marked.length > 0 ? marked : best}
        colours={colours}
        leg={pointed.value}
        onSelectPlace={(id, role) => setWords({ [role]: id })}
        onSelectWay={(id) => openTheWay(id)}
        onPointLeg={(leg) => (pointed.value = leg)}
      />
    </section>
  );
}
