import type { ScaleLinear } from 'd3-scale';
import { t } from '../../i18n';
import type { Itinerary } from '../../api/types';
import { corridorColour } from '../../ui/colours';
import { Icon } from '../../ui/Icon';
import { LegList } from '../legs/LegList';
import type { Corridor } from '../model/corridors';
import type { Before } from '../model/diff';
import { badgesOf, type Badge } from '../model/marks';
import { corridorName, tellingName } from '../names';
import { isOpen, isChosen, toggleChosen, toggleOpen } from '../view';
import { Badges } from './Badges';
import { Disc } from './Disc';
import { RangeCell } from './RangeCell';

export interface Scales {
  usd: ScaleLinear<number, number>;
  hours: ScaleLinear<number, number>;
}

interface Props {
  corridor: Corridor;
  scales: Scales;
  /// The figures of this corridor before the last change; null where it is new.
  before: Before | null | undefined;
  undecided: boolean;
}

/// A corridor: its best way, or that of it which is open, on one line; the legs below when open.
export function CorridorRow({ corridor, scales, before, undecided }: Props) {
  const open = corridor.ways.find((way) => isOpen(way.id));
  const way = open ?? corridor.best;
  const body = `way-${corridor.key}`;
  const badges: Badge[] = badgesOf(way);
  if (undecided) badges.splice(1, 0, { kind: 'undecided' });
  return (
    <li
      class={`way${open ? ' way-is-open' : ''}`}
      style={{ '--way': corridorColour(corridor.colour) }}
    >
      <div class="way-head" onClick={() => toggleOpen(way.id)}>
        <button
          type="button"
          class="way-name"
          aria-expanded={open !== undefined}
          aria-controls={body}
          onClick={(event) => {
            event.stopPropagation();
            toggleOpen(way.id);
          }}
        >
          <span class="way-sign">
            <Disc id={way.id} colour={corridor.colour} />
            <Icon name={open ? 'down' : 'right'} />
          </span>
          <span class="way-words">
            <b>{corridorName(corridor)}</b>
            <span class="way-telling">
              {tellingName(corridor)}
              {before === null && <em class="new"> {t('routes.new')}</em>}
            </span>
          </span>
        </button>
        {(['usd', 'hours'] as const).map((measure) => (
          <RangeCell
            key={measure}
            way={way}
            measure={measure}
            scale={scales[measure]}
            colour={corridor.colour}
            before={before?.[measure]}
          />
        ))}
        <CompareBox way={way} />
      </div>
      <Badges badges={badges} />
      {open && (
        <div id={body} class="way-body">
          <LegList way={open} corridor={corridor} />
        </div>
      )}
    </li>
  );
}

function CompareBox({ way }: { way: Itinerary }) {
  const label = t('routes.compare-way', { id: way.id });
  return (
    <label class="compare-box" title={label} onClick={(event) => event.stopPropagation()}>
      <input
        type="checkbox"
        aria-label={label}
        checked={isChosen(way.id)}
        onChange={() => toggleChosen(way.id)}
      />
    </label>
  );
}
