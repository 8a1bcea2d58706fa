import { country, offset } from '../../i18n/format';
import { useTrace } from '../cards/useTrace';

/// A place on the way, in English and its own script, with its clock.
export function Stop({ id, time }: { id: string; time: string }) {
  const place = useTrace().place(id);
  return (
    <div class="stop">
      <b>{place?.name ?? id}</b>
      {place?.local_name && place.local_name !== place.name && <span> {place.local_name}</span>}
      <span class="unit">
        {place && ` ${country(place.country)} · `}
        {offset(time)}
      </span>
    </div>
  );
}
