import { useEffect, useState } from 'preact/hooks';
import { get } from '../../api/client';
import type { PlaceHit } from '../../api/types';
import { t } from '../../i18n';
import { country, number } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { closeCard } from '../../ui/Card';
import { ProblemBox } from '../../ui/ProblemBox';
import { Skeleton } from '../../ui/Skeleton';
import { localLine } from '../names/names';
import type { Role, RouteMapProps } from '../types';
import type { Hit } from '../view';

interface Props {
  hit: Exclude<Hit, { kind: 'way' }>;
  picking: RouteMapProps['picking'];
  onPick: RouteMapProps['onSelectPlace'];
}

const NEAR = 3;
/// Further than this a click meant something else.
const FARTHEST_KM = 600;

/// Places near a click where goods may start or end, each with what it can become.
export function PickCard({ hit, picking, onPick }: Props) {
  const [places, setPlaces] = useState<PlaceHit[]>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const stop = new AbortController();
    const near = `${hit.lat.toFixed(4)},${hit.lon.toFixed(4)}`;
    get<PlaceHit[]>('/places', { near, limit: hit.kind === 'place' ? 1 : NEAR }, stop.signal).then(
      (found) => setPlaces(found.filter(({ km = 0 }) => km <= FARTHEST_KM)),
      (failure: unknown) => {
        if (!stop.signal.aborted) setError(failure);
      },
    );
    return () => stop.abort();
  }, [hit]);
  return (
    <div class={`map-card${hit.kind === 'place' ? '' : ' map-card-near'}`}>
      <h2>{hit.kind === 'place' ? hit.name : t('map.near')}</h2>
      {error !== undefined && <ProblemBox error={error} />}
      {!places && error === undefined && <Skeleton rows={1} />}
      {places && places.length === 0 && <p>{t('map.none-near')}</p>}
      <ul class="map-picks">
        {places?.map((place) => (
          <Pick key={place.id} place={place} picking={picking} onPick={onPick} />
        ))}
      </ul>
    </div>
  );
}

interface PickProps {
  place: PlaceHit;
  picking: RouteMapProps['picking'];
  onPick: RouteMapProps['onSelectPlace'];
}

function Pick({ place, picking, onPick }: PickProps) {
  const roles: Role[] = picking ? [picking] : ['from', 'to', 'via'];
  const local = localLine(place.name, place.local_name);
  const choose = (role: Role) => {
    closeCard();
    onPick?.(place.id, role);
  };
  return (
    <li>
      <p>
        <b>{place.name}</b> {local}{' '}
        <span class="hint">
          {country(place.country)}
          {place.km !== undefined && ` · ${number(place.km)} km`}
        </span>
      </p>
      <div class="map-roles">
        {roles.map((role) => (
          <Button
            key={role}
            title={t(`map.${role}-place`, { place: place.name })}
            onClick={() => choose(role)}
          >
            {t(`map.${role}-here`)}
          </Button>
        ))}
      </div>
    </li>
  );
}
