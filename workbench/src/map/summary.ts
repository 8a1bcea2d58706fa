/// What the map shows, in words, for those who do not see it.
import type { RoutesAnswer } from '../api/types';
import { t } from '../i18n';
import { country, number } from '../i18n/format';
import type { MapWay } from './types';

export function summary(answer: RoutesAnswer | undefined, ways: readonly MapWay[]): string {
  if (!answer || ways.length === 0) return t('map.summary-empty');
  const name = (id: string) => answer.places.find((place) => place.id === id)?.name ?? id;
  const { from, to } = answer.question;
  const each = ways.flatMap(({ id, label }) => {
    const way = answer.itineraries.find((one) => one.id === id);
    if (!way) return [];
    const countries = way.corridor.countries.map(country).join(', ');
    return [t('map.summary-way', { label, countries, km: number(way.km) })];
  });
  const head = t('map.summary', { n: ways.length, from: name(from), to: name(to) });
  return `${head} ${each.join(' ')}`;
}
