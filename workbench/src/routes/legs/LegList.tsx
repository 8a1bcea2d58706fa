import { t } from '../../i18n';
import { day, number, offset, wallTime } from '../../i18n/format';
import type { Itinerary } from '../../api/types';
import type { Corridor } from '../model/corridors';
import { modesName } from '../names';
import { LegItem } from './LegItem';
import { Stop } from './Stop';
import { PaperList } from './PaperList';
import { Variants } from './Variants';

interface Props {
  way: Itinerary;
  corridor: Corridor;
}

/// A way leg by leg: local times, waits, posts, cost lines, papers, sources.
export function LegList({ way, corridor }: Props) {
  return (
    <div class="legs-panel">
      <p class="way-facts">
        {modesName(way)} · {number(way.km)} <span class="unit">km</span> ·{' '}
        {t('routes.transfers', { n: way.transfers })} · {number(way.co2e_kg)}{' '}
        <span class="unit">kg CO₂e</span>
      </p>
      {corridor.ways.length > 1 && <Variants way={way} corridor={corridor} />}
      <ol class="legs">
        {way.legs.map((leg, index) => {
          const before = way.legs[index - 1];
          const arrives = index === 0 || (before !== undefined && before.from !== before.to);
          return (
            <LegItem
              key={index}
              way={way}
              leg={leg}
              index={index}
              stop={arrives ? <Stop id={leg.from} time={leg.start} /> : undefined}
              newDay={index === 0 || dayOf(before?.start ?? '') !== dayOf(leg.start)}
            />
          );
        })}
      </ol>
      <p class="arrival">
        {t('leg.done', {
          day: day(way.arrive.planned, true),
          clock: wallTime(way.arrive.planned)?.clock ?? '',
          zone: offset(way.arrive.planned),
        })}
      </p>
      <PaperList papers={way.papers} />
    </div>
  );
}

function dayOf(time: string): string {
  return time.slice(0, 10);
}
