import { t } from '../../i18n';
import { days, number } from '../../i18n/format';
import type { Itinerary } from '../../api/types';
import { crossingName, type Corridor } from '../model/corridors';
import { modesName } from '../names';
import { openTheWay } from '../view';
import { useTrace } from '../cards/useTrace';

interface Props {
  way: Itinerary;
  corridor: Corridor;
}

/// The other ways of a corridor: other vehicles, ports or posts on the way by the same countries.
export function Variants({ way, corridor }: Props) {
  const trace = useTrace();
  const posts = (one: Itinerary) =>
    one.corridor.crossings.map((id) => crossingName(trace.crossing(id)?.name ?? id)).join(', ');
  return (
    <label class="variants">
      <span>{t('routes.variants', { n: corridor.ways.length })}</span>
      <select value={way.id} onChange={(event) => openTheWay(Number(event.currentTarget.value))}>
        {corridor.ways.map((one) => (
          <option key={one.id} value={one.id}>
            {t('routes.variant', {
              id: one.id,
              usd: number(one.usd.p50 ?? one.usd.planned),
              days: days(one.hours.p50 ?? one.hours.planned),
              modes: modesName(one),
              posts: posts(one),
            })}
          </option>
        ))}
      </select>
    </label>
  );
}
