import { t } from '../../i18n';
import { longDay } from '../../i18n/format';
import { openCard } from '../../ui/Card';
import { Field } from '../../ui/Field';
import { asked } from '../../answer/onscreen';
import { faultsOf, setWords, understood } from './words';

const MORNING = '09:00';
const FIRST_DAY = '2026-06-01';

/// When it leaves; the day in words, the hour only where it is not nine in the morning.
export function DepartSlot() {
  const { day, clock } = departOf();
  const bad = faultsOf('depart').length > 0;
  return (
    <button
      type="button"
      class={`slot${bad ? ' slot-bad' : ''}`}
      aria-label={`${t('word.depart')}: ${bad ? asked.value['depart'] : longDay(day)}`}
      aria-haspopup="dialog"
      onClick={(event) => openCard(event.currentTarget, t('word.depart'), () => <DepartCard />)}
    >
      {bad ? asked.value['depart'] : longDay(day)}
      {!bad && clock !== MORNING && `, ${clock}`}
    </button>
  );
}

function departOf(): { day: string; clock: string } {
  const word = asked.value['depart'] ?? understood.value?.depart ?? FIRST_DAY;
  const [day = FIRST_DAY, time] = word.split('T');
  return { day, clock: time?.slice(0, 5) ?? MORNING };
}

function DepartCard() {
  const { day, clock } = departOf();
  const set = (newDay: string, newClock: string) => {
    if (newDay) setWords({ depart: newClock === MORNING ? newDay : `${newDay}T${newClock}` });
  };
  return (
    <div class="stack">
      <h2>{t('word.depart')}</h2>
      <Field
        id="depart-day"
        label={t('ask.day')}
        hint={t('ask.depart-hint')}
        faults={faultsOf('depart')}
      >
        <input
          id="depart-day"
          type="date"
          aria-describedby="depart-day-note"
          value={day}
          onChange={(event) => set(event.currentTarget.value, clock)}
        />
      </Field>
      <Field id="depart-clock" label={t('ask.clock')} hint={t('ask.clock-hint')}>
        <input
          id="depart-clock"
          type="time"
          aria-describedby="depart-clock-note"
          value={clock}
          onChange={(event) => set(day, event.currentTarget.value || MORNING)}
        />
      </Field>
    </div>
  );
}
