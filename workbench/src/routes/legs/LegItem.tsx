import type { ComponentChildren } from 'preact';
import { t } from '../../i18n';
import { day, duration, number, wallTime } from '../../i18n/format';
import type { Itinerary, Leg } from '../../api/types';
import { Num } from '../../ui/Num';
import { LegMoneyCard, LegTimeCard } from '../cards/LegCards';
import { useTrace } from '../cards/useTrace';
import { crossingName } from '../model/corridors';
import { isClosed } from '../model/marks';
import { worst } from '../model/trace';
import { pointed } from '../screen';
import { LegDetails } from './LegDetails';
import { Marks } from './Marks';

interface Props {
  way: Itinerary;
  leg: Leg;
  index: number;
  /// The place reached before this leg, where it is a new one.
  stop: ComponentChildren;
  newDay: boolean;
}

/// One leg: when, what, how long, how much; what it is made of below.
export function LegItem({ way, leg, index, stop, newDay }: Props) {
  const trace = useTrace();
  const here = pointed.value?.itinerary === way.id && pointed.value.index === index;
  const start = wallTime(leg.start);
  return (
    <li
      class={`leg leg-${leg.kind}${here ? ' leg-here' : ''}`}
      data-mode={leg.mode ?? undefined}
      onPointerEnter={() => (pointed.value = { itinerary: way.id, index })}
      onPointerLeave={() => (pointed.value = undefined)}
    >
      {stop}
      <time class="leg-time" dateTime={leg.start}>
        {newDay && <span>{day(leg.start)}</span>}
        <span>{start?.clock}</span>
      </time>
      <span class="leg-track" aria-hidden="true" />
      <div class="leg-what">
        <LegName leg={leg} />
        <Marks sources={leg.sources} rows={leg.rows} />
      </div>
      <Num
        text={duration(leg.hours)}
        label={t('leg.time-label', { what: leg.what, time: duration(leg.hours) })}
        confidence={worst(
          trace,
          leg.parameters.map((one) => one.row),
        )}
        card={() => <LegTimeCard leg={leg} />}
      />
      {leg.usd === 0 && leg.costs.length === 0 ? (
        <span class="num unit">–</span>
      ) : (
        <Num
          text={number(leg.usd)}
          label={t('leg.money-label', { what: leg.what, usd: number(leg.usd) })}
          confidence={worst(
            trace,
            leg.costs.flatMap((line) => line.figures.map((one) => one.row)),
          )}
          card={() => <LegMoneyCard leg={leg} />}
        />
      )}
      <LegDetails leg={leg} papers={way.papers} />
    </li>
  );
}

function LegName({ leg }: { leg: Leg }) {
  const trace = useTrace();
  if (leg.kind === 'cross') {
    const name = leg.crossing ? trace.crossing(leg.crossing)?.name : undefined;
    return (
      <>
        <b>{crossingName(name ?? leg.crossing ?? '')}</b> <span class="unit">{leg.what}</span>
      </>
    );
  }
  if (leg.kind === 'haul') {
    const to = trace.place(leg.to)?.name ?? leg.to;
    return (
      <>
        {leg.mode && t(`mode.${leg.mode}`)} {t('leg.to', { place: to })}{' '}
        <span class="unit">
          {leg.what} · {number(leg.km)} km
        </span>
      </>
    );
  }
  const text = leg.kind === 'wait' ? t('leg.wait', { what: leg.what }) : leg.what;
  return <span class={isClosed(leg) ? 'stops' : undefined}>{text}</span>;
}
