import { t } from '../i18n';
import { RouteMap } from '../map';
import { Chart } from './chart/Chart';
import { setWords } from './bar/words';
import { answer, colourOf, corridors, pointed, shape } from './screen';
import { chosen, openTheWay, openWay, sheet } from './view';

/// Map and chart, one above the other, or each alone.
export function Beside() {
  const now = answer.value;
  const shown = sheet.value;
  return (
    <div class="beside">
      {shown !== 'chart' && (
        <section class="map" aria-label={t('map.name')}>
          <RouteMap
            answer={now}
            geojson={shape.value}
            selected={selectedWays()}
            colours={colourOf.value}
            leg={pointed.value}
            onSelectPlace={(id, role) => setWords({ [role]: id })}
            onSelectWay={(id) => openTheWay(id)}
            onPointLeg={(leg) => (pointed.value = leg)}
          />
        </section>
      )}
      {shown !== 'map' && now && now.itineraries.length > 0 && <Chart answer={now} />}
    </div>
  );
}

/// Ways marked or open; all corridors where none is.
function selectedWays(): number[] {
  const open = openWay.value;
  const marked = [...new Set([...chosen.value, ...(open === undefined ? [] : [open])])];
  return marked.length > 0 ? marked : corridors.value.map((corridor) => corridor.best.id);
}
