import { t } from '../../i18n';
import { duration, number } from '../../i18n/format';
import type { RoutesAnswer } from '../../api/types';
import { traceOf } from '../model/trace';
import { crossingName } from '../model/corridors';
import { pointed } from '../screen';

/// The leg pointed at, in words, and the key to the lines when none is.
export function Readout({ answer }: { answer: RoutesAnswer }) {
  const now = pointed.value;
  const way = answer.itineraries.find((one) => one.id === now?.itinerary);
  const leg = way?.legs[now?.index ?? -1];
  if (!way || !leg) return <Key />;
  const trace = traceOf(answer);
  const crossing = leg.kind === 'cross' ? trace.crossing(leg.crossing ?? '')?.name : undefined;
  const where = crossing
    ? crossingName(crossing)
    : [...new Set([leg.from, leg.to])].map((id) => trace.place(id)?.name ?? id).join(' → ');
  return (
    <p class="readout" aria-live="polite">
      <b>{t('chart.way', { id: way.id })}</b> {where}: {leg.what} · {duration(leg.hours)} ·{' '}
      {number(leg.usd)} USD{leg.km > 0 && ` · ${number(leg.km)} km`}
    </p>
  );
}

function Key() {
  return (
    <p class="readout chart-key">
      {(['road', 'rail', 'sea', 'air'] as const).map((mode) => (
        <span key={mode}>
          <svg width="34" height="10" aria-hidden="true">
            <path class={`key-line key-${mode}`} d="M1,5H33" />
            {mode === 'rail' && <path class="key-ties" d="M1,5H33" />}
          </svg>
          {t(`mode.${mode}`)}
        </span>
      ))}
      <span>
        <svg width="12" height="10" aria-hidden="true">
          <path class="key-diamond" d="M6,0.5l4.5,4.5l-4.5,4.5l-4.5,-4.5z" />
        </svg>
        {t('stage.border')}
      </span>
    </p>
  );
}
