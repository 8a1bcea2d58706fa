import type { RoutesAnswer } from '../../api/types';
import { t } from '../../i18n';
import { days, number } from '../../i18n/format';
import { bestByCorridor } from '../model/diff';
import { isUndecided } from '../model/marks';
import { rangeScale } from '../model/scale';
import { before, corridors } from '../screen';
import { country } from '../../i18n/format';
import { transitOf } from '../model/corridors';
import { CorridorRow, type Scales } from './CorridorRow';
import { ListHead } from './ListHead';
import { Notes } from './Notes';

/// The corridors, a row each, on one scale.
export function CorridorList({ answer }: { answer: RoutesAnswer }) {
  const rows = corridors.value;
  const scales: Scales = {
    usd: rangeScale(rows.map((row) => row.best.usd)),
    hours: rangeScale(rows.map((row) => row.best.hours)),
  };
  const earlier = before.value ? bestByCorridor(before.value.answer) : undefined;
  return (
    <>
      <ListHead scales={scales} drawn={answer.itineraries[0]?.usd.p50 !== null} />
      <ol class="ways">
        {rows.map((row) => (
          <CorridorRow
            key={row.key}
            corridor={row}
            scales={scales}
            before={earlier ? (earlier.get(row.key) ?? null) : undefined}
            undecided={isUndecided(answer, row, rows[0])}
          />
        ))}
      </ol>
      <Gone shown={new Set(rows.map((row) => row.key))} />
      <Notes answer={answer} />
    </>
  );
}

/// Corridors of the answer before that the change took away.
function Gone({ shown }: { shown: ReadonlySet<string> }) {
  if (!before.value) return null;
  const gone = [...bestByCorridor(before.value.answer)].filter(([key]) => !shown.has(key));
  if (gone.length === 0) return null;
  return (
    <ul class="gone" aria-label={t('routes.gone')}>
      {gone.map(([key, way]) => (
        <li key={key}>
          <s>{transitOf(way.corridor.countries).map(country).join(' · ')}</s>{' '}
          <span class="unit">
            {number(way.usd.p50 ?? way.usd.planned)} USD, {days(way.hours.p50 ?? way.hours.planned)}{' '}
            {t('routes.days')} · {t('routes.gone')}
          </span>
        </li>
      ))}
    </ul>
  );
}
