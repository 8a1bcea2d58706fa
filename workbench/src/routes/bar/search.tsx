/// What the boxes of the question find: places, countries, or both.
import { signal } from '@preact/signals';
import { about } from '../../api/about';
import { get } from '../../api/client';
import type { PlaceHit } from '../../api/types';
import { country } from '../../i18n/format';
import { t } from '../../i18n';
import { localLine } from '../../map/names/names';
import type { Option } from '../../ui/Combobox';

/// Names of ids seen so far, so that an address of ids reads as names.
export const namesSeen = signal<ReadonlyMap<string, string>>(new Map());

export async function searchPlaces(text: string, stop: AbortSignal): Promise<Option[]> {
  const hits = await get<PlaceHit[]>('/places', { q: text, limit: 8 }, stop);
  const names = new Map(namesSeen.peek());
  for (const hit of hits) names.set(hit.id, hit.name);
  namesSeen.value = names;
  return hits.map((hit) => ({ value: hit.id, name: hit.name, line: <PlaceLine hit={hit} /> }));
}

/// Countries first, then places: for words that take either.
export async function searchWaypoints(text: string, stop: AbortSignal): Promise<Option[]> {
  const countries = searchCountries(text);
  return [...countries, ...(await searchPlaces(text, stop))].slice(0, 10);
}

export function searchCountries(text: string): Option[] {
  const wanted = text.trim().toLowerCase();
  return (about.value?.countries ?? [])
    .filter((one) =>
      [one.id, one.name, one.local_name ?? '', country(one.id)].some((name) =>
        name.toLowerCase().startsWith(wanted),
      ),
    )
    .map((one) => ({
      value: one.id,
      name: country(one.id),
      line: (
        <>
          <b>{country(one.id)}</b> <span class="unit">{t('ask.country')}</span>
        </>
      ),
    }));
}

function PlaceLine({ hit }: { hit: PlaceHit }) {
  const local = localLine(hit.name, hit.local_name);
  return (
    <>
      <b>{hit.name}</b>
      {local && <span> {local}</span>}
      <span class="unit">
        {' '}
        {country(hit.country)}
        {hit.kinds?.[0] && ` · ${hit.kinds[0].replaceAll('_', ' ')}`}
        {hit.un_locode && ` · ${hit.un_locode}`}
      </span>
    </>
  );
}
