import { country, offset } from '../../i18n/format';
import { localLine } from '../../map/names/names';
import { useTrace } from '../cards/useTrace';

/// A place on the way, in English and its own script, with its clock.
export function Stop({ id, time }: { id: string; time: string }) {
  const place = useTrace().place(id);
  const local = place && localLine(place.name, place.local_name);
  return (
    <div class="stop">
      <b>{place?.name ?? id}</b>
      {local && <span> {local}</span>}
      <span class="unit">
        {place && ` ${country(place.country)} · `}
        {offset(time)}
      </span>
    </div>
  );
}
