/// The chart in a few sentences.
import { t } from '../../i18n';
import { days, number } from '../../i18n/format';
import type { Profile } from './profile';

export function summaryOf(profiles: readonly Profile[]): string {
  return profiles
    .map(({ way }) =>
      t('chart.summary', {
        id: way.id,
        km: number(way.km),
        days: days(way.hours.planned),
        usd: number(way.usd.planned),
      }),
    )
    .join(' ');
}
