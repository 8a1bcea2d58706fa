import type { Leg, RoutesAnswer } from '../../api/types';
import { t } from '../../i18n';
import { country, duration, number } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Table } from '../../ui/Table';
import type { MapWay, RouteMapProps } from '../types';
import { PostButton } from './PostButton';

interface Props extends Pick<
  RouteMapProps,
  'answer' | 'selected' | 'onSelectWay' | 'onSelectCrossing' | 'onPointLeg'
> {
  way: MapWay;
}

/// The legs of one way that move, as the map draws them.
export function WayTable({ way, answer, selected, onSelectWay, onSelectCrossing }: Props) {
  const itinerary = answer?.itineraries.find(({ id }) => id === way.id);
  if (!answer || !itinerary) return null;
  const legs = itinerary.legs
    .map((leg, index) => ({ leg, index }))
    .filter(({ leg }) => leg.kind === 'haul' || leg.kind === 'cross');
  const countries = itinerary.corridor.countries.map(country).join(' · ');
  return (
    <section class="map-way">
      <h3>
        <svg width={24} height={10} aria-hidden="true">
          <line x1={0} x2={24} y1={5} y2={5} stroke={way.colour} stroke-width={4} />
        </svg>
        {way.id} {way.label} <span class="hint">{countries}</span>
        {onSelectWay && (
          <Button
            kind="quiet"
            pressed={selected.includes(way.id)}
            onClick={() => onSelectWay(way.id)}
          >
            {t('map.select-way')}
          </Button>
        )}
      </h3>
      <p class="map-passes">
        {t('map.passes')}
        {itinerary.corridor.crossings.map((id) => (
          <PostButton key={id} id={id} name={postName(id, answer)} onSelect={onSelectCrossing} />
        ))}
      </p>
      <Table
        caption={t('map.legs', { label: way.label })}
        quietCaption
        rows={legs}
        keyOf={({ index }) => index}
        columns={[
          { name: t('map.leg'), cell: ({ leg }) => legText(leg, answer, onSelectCrossing) },
          { name: t('map.mode'), cell: ({ leg }) => (leg.mode ? t(`map.mode-${leg.mode}`) : '') },
          { name: t('map.length'), unit: 'km', right: true, cell: ({ leg }) => number(leg.km) },
          { name: t('map.time'), right: true, cell: ({ leg }) => duration(leg.hours) },
          {
            name: t('map.money'),
            unit: 'USD',
            right: true,
            cell: ({ leg }) => number(leg.usd),
          },
        ]}
      />
    </section>
  );
}

function legText(leg: Leg, answer: RoutesAnswer, onSelect: RouteMapProps['onSelectCrossing']) {
  const name = (id: string) => answer.places.find((place) => place.id === id)?.name ?? id;
  const text = `${name(leg.from)} – ${name(leg.to)}`;
  const { crossing } = leg;
  if (!crossing) return text;
  return <PostButton id={crossing} name={postName(crossing, answer)} onSelect={onSelect} />;
}

function postName(id: string, answer: RoutesAnswer): string {
  return answer.crossings.find((crossing) => crossing.id === id)?.name ?? id;
}
