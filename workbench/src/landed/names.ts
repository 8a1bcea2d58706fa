/// How a way is called on this page.
import type { LandedAnswer } from '../api/landed';
import type { Itinerary } from '../api/types';
import { t } from '../i18n';
import { country, number } from '../i18n/format';
import { crossingName, transitOf } from '../routes/model/corridors';
import { traceOf } from '../routes/model/trace';
import { stretches } from './ways';

/// "China · Kazakhstan".
export function wayName(itinerary: Itinerary): string {
  return transitOf(itinerary.corridor.countries).map(country).join(' · ');
}

/// "Altynkol–Khorgos (rail), Ak-Zhol–Korday".
export function crossingNames(itinerary: Itinerary, answer: LandedAnswer): string {
  const trace = traceOf(answer);
  return itinerary.corridor.crossings
    .map((id) => crossingName(trace.crossing(id)?.name ?? id))
    .join(', ');
}

/// "sea to Tianjin, rail to Almaty, road to Bishkek".
export function stretchNames(itinerary: Itinerary, answer: LandedAnswer): string {
  const trace = traceOf(answer);
  return stretches(itinerary)
    .map(({ mode, to }) =>
      t('landed.stretch', { mode: t(`mode.${mode}`), to: trace.place(to)?.name ?? to }),
    )
    .join(', ');
}

/// What moves the goods on the last stretch, which tells like ways apart: "car transporter".
export function lastVehicle(itinerary: Itinerary): string {
  return stretches(itinerary).at(-1)?.what ?? '';
}

/// A text of the server with thin spaces between thousands, as all numbers here have them.
export function spaced(text: string): string {
  return text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1\u202f');
}

/// Money in whole dollars, or with cents.
export function usd(value: number, cents = false): string {
  return number(value, cents ? 2 : 0);
}
