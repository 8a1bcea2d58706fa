import { t } from '../../i18n';
import { days, number } from '../../i18n/format';
import type { Itinerary, RoutesAnswer } from '../../api/types';
import { openCard } from '../../ui/Card';
import { OddsCard } from '../cards/OddsCard';
import type { Corridor } from '../model/corridors';
import { tellingDuels, type Duel } from '../model/odds';
import { corridorName, steadyNames } from '../names';
import { openTheWay } from '../view';

interface Props {
  answer: RoutesAnswer;
  corridors: readonly Corridor[];
  /// True while draws are still to come.
  waiting: boolean;
}

/// The answer in words, above the figures.
export function Summary({ answer, corridors, waiting }: Props) {
  const duels = tellingDuels(answer, corridors);
  const names = steadyNames(duels);
  return (
    <div class="summary">
      <p>
        {leaders(answer, corridors).map((one) => (
          <button
            key={one.id}
            type="button"
            class="leader"
            title={t('total.legs')}
            onClick={() => openTheWay(one.id)}
          >
            {one.text}
          </button>
        ))}
      </p>
      <p class="odds" aria-live="polite">
        {duels.length === 0 && (waiting ? t('routes.odds-follow') : t('routes.odds-none'))}
        {duels.map((one) => (
          <DuelLine
            key={one.odds.second}
            duel={one}
            name={(of) => names.get(of) ?? corridorName(of)}
          />
        ))}
      </p>
    </div>
  );
}

function DuelLine({ duel, name }: { duel: Duel; name: (of: Corridor) => string }) {
  const text = t('routes.duel', {
    winner: name(duel.winner),
    loser: name(duel.loser),
    share: duel.of100,
    verdict: t(`verdict.${duel.verdict}`),
  });
  return (
    <button
      type="button"
      class={`duel duel-${duel.verdict}`}
      aria-haspopup="dialog"
      onClick={(event) =>
        openCard(event.currentTarget, t('routes.odds-title'), () => <OddsCard odds={duel.odds} />)
      }
    >
      {text}
    </button>
  );
}

interface Leader {
  id: number;
  text: string;
}

/// The cheapest and the quickest way; each opens on a click, since a row may show another of its
/// corridor.
function leaders(answer: RoutesAnswer, corridors: readonly Corridor[]): Leader[] {
  const cheapest = least(answer.itineraries, 'usd');
  const quickest = least(answer.itineraries, 'hours');
  const say = (way: Itinerary) => ({
    id: way.id,
    name: nameOf(way, corridors),
    usd: number(way.usd.p50 ?? way.usd.planned),
    days: days(way.hours.p50 ?? way.hours.planned),
  });
  if (cheapest === quickest) {
    return [{ id: cheapest.id, text: t('routes.leader-both', say(cheapest)) }];
  }
  return [
    { id: cheapest.id, text: t('routes.leader-cheapest', say(cheapest)) },
    { id: quickest.id, text: t('routes.leader-quickest', say(quickest)) },
  ];
}

function nameOf(way: Itinerary, corridors: readonly Corridor[]): string {
  const corridor = corridors.find((one) => one.ways.some((other) => other.id === way.id));
  return corridor ? corridorName(corridor).replaceAll(' · ', ', ') : String(way.id);
}

function least(ways: readonly Itinerary[], measure: 'usd' | 'hours'): Itinerary {
  const size = (way: Itinerary) => way[measure].p50 ?? way[measure].planned;
  return ways.reduce((best, way) => (size(way) < size(best) ? way : best));
}
