/// Sentences for those who listen: the same facts that bars and colours show.
import { t } from '../i18n';
import { days, number } from '../i18n/format';
import type { Itinerary, Spread } from '../api/types';

/// "money: 1 850 dollars, likely between 1 500 and 2 300".
export function rangeLabel(measure: 'usd' | 'hours', spread: Spread): string {
  const write = measure === 'usd' ? (value: number) => number(value) : days;
  const names = {
    what: t(measure === 'usd' ? 'routes.money' : 'routes.time'),
    value: write(spread.p50 ?? spread.planned),
    unit: t(measure === 'usd' ? 'routes.dollars' : 'routes.days'),
  };
  if (spread.p10 === null || spread.p90 === null) return t('routes.planned-only', names);
  return t('ui.range', { ...names, low: write(spread.p10), high: write(spread.p90) });
}

/// One way in a sentence.
export function waySentence(way: Itinerary, name: string): string {
  return t('routes.way-sentence', {
    id: way.id,
    name,
    usd: number(way.usd.p50 ?? way.usd.planned),
    days: days(way.hours.p50 ?? way.hours.planned),
  });
}
