/// The sale of a question in one sentence.
import type { LandedQuestion } from '../api/landed';
import { t } from '../i18n';
import { country, longDay, number } from '../i18n/format';

export function saleWords(question: LandedQuestion): string {
  const { incoterm, currency, per_usd, value_usd, hs, origin, person } = question;
  const parts = [
    t('landed.say-price', {
      value: number(value_usd * per_usd, 0),
      currency,
      term: incoterm.toUpperCase(),
    }),
    hs && t('landed.say-hs', { hs }),
    t('landed.say-origin', { country: country(origin) }),
    t(`landed.say-${person}`),
    ...carWords(question),
    ...customsWords(question),
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

function carWords({ car }: LandedQuestion): string[] {
  if (!car) return [];
  return [
    [
      car.fuel && t(`landed.fuel-${car.fuel as 'petrol'}`),
      car.engine_cm3 ? t('landed.say-engine', { cm3: number(car.engine_cm3) }) : '',
      car.built ? t('landed.say-built', { year: car.built }) : '',
      car.hp ? t('landed.say-hp', { hp: number(car.hp) }) : '',
    ]
      .filter(Boolean)
      .join(', '),
  ];
}

function customsWords(question: LandedQuestion): (string | null)[] {
  const { cleared_in, interim, quota_left, release } = question;
  return [
    cleared_in && t('landed.say-cleared-in', { country: country(cleared_in) }),
    quota_left === null ? null : t('landed.say-quota', { left: number(quota_left) }),
    interim && t('landed.say-interim', { day: longDay(interim) }),
    release &&
      t('landed.say-released', {
        country: country(release.country),
        day: longDay(release.date),
      }),
  ];
}
