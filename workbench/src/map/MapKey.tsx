import { t } from '../i18n';
import { DASHES, TIES } from './style/lines';
import type { MapWay, Mode } from './types';

const MODES: readonly Mode[] = ['road', 'rail', 'sea', 'ferry', 'air'];
const WIDTH = 34;

/// How to read the map: which corridor has which colour, and what lines and marks stand for.
export function MapKey({
  ways,
  selected,
}: {
  ways: readonly MapWay[];
  selected: readonly number[];
}) {
  const corridors = ways.filter(
    (way, i) => ways.findIndex((other) => other.corridor === way.corridor) === i,
  );
  return (
    <details class="map-key">
      <summary>{t('map.key')}</summary>
      <ul>
        {corridors.map(({ id, colour, label }) => (
          <li key={id} class={selected.length && !selected.includes(id) ? 'map-key-dim' : ''}>
            <svg width={WIDTH} height={12} aria-hidden="true">
              <line x1={1} x2={WIDTH - 1} y1={6} y2={6} stroke={colour} stroke-width={4} />
            </svg>
            {id} {label}
          </li>
        ))}
      </ul>
      <ul>
        {MODES.map((mode) => (
          <li key={mode}>
            <ModeLine mode={mode} />
            {t(`map.mode-${mode}`)}
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <Diamond radius={4} />
          {t('map.key-short')}
        </li>
        <li>
          <Diamond radius={9} />
          {t('map.key-long')}
        </li>
        <li>
          <Diamond radius={6} isUnknown />
          {t('map.key-unknown')}
        </li>
        <li>
          <svg width={WIDTH} height={12} aria-hidden="true">
            <rect class="map-key-closed" x={8} width={18} y={4} height={5} />
          </svg>
          {t('map.key-closed')}
        </li>
        <li>
          <svg width={WIDTH} height={12} aria-hidden="true">
            <line
              class="map-key-line"
              x1={1}
              x2={WIDTH - 1}
              y1={6}
              y2={6}
              stroke-width={1.5}
              stroke-dasharray="3 4"
            />
          </svg>
          {t('map.key-planned')}
        </li>
      </ul>
    </details>
  );
}

function ModeLine({ mode }: { mode: Mode }) {
  const thick = 3;
  const dashes = DASHES[mode]?.map((part) => part * thick).join(' ');
  const line = { x1: 1, x2: WIDTH - 1, y1: 6, y2: 6, class: 'map-key-line' };
  return (
    <svg width={WIDTH} height={12} aria-hidden="true">
      <line
        {...line}
        stroke-width={thick}
        stroke-dasharray={dashes}
        stroke-linecap={mode === 'air' ? 'round' : 'butt'}
      />
      {mode === 'rail' && (
        <line
          {...line}
          stroke-width={6}
          stroke-dasharray={TIES.map((part) => part * 6).join(' ')}
        />
      )}
    </svg>
  );
}

function Diamond({ radius, isUnknown }: { radius: number; isUnknown?: boolean }) {
  const [x, y] = [WIDTH / 2, 10];
  return (
    <svg width={WIDTH} height={20} aria-hidden="true">
      <path
        class="map-key-post"
        d={`M${x} ${y - radius}l${radius} ${radius}l-${radius} ${radius}l-${radius} -${radius}z`}
        stroke-dasharray={isUnknown ? '2 2' : undefined}
      />
    </svg>
  );
}
