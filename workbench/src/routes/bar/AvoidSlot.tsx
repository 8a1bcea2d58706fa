import { about } from '../../api/about';
import { t } from '../../i18n';
import { country } from '../../i18n/format';
import { listOf } from '../../state/words';
import { openCard } from '../../ui/Card';
import { asked } from '../../answer/onscreen';
import { faultsOf, nameOf, setWords } from './words';

/// Countries not to pass, ticked in a list; the answer moves with every tick.
export function AvoidSlot() {
  const avoided = listOf(asked.value['avoid']);
  const bad = faultsOf('avoid').length > 0;
  const text = avoided.map(nameOf).join(', ') || '—';
  return (
    <button
      type="button"
      class={`slot${bad ? ' slot-bad' : ''}`}
      aria-label={`${t('word.avoid')}: ${avoided.length > 0 ? text : t('ask.nothing')}`}
      aria-haspopup="dialog"
      onClick={(event) => openCard(event.currentTarget, t('word.avoid'), () => <AvoidCard />)}
    >
      {text}
    </button>
  );
}

function AvoidCard() {
  const avoided = listOf(asked.value['avoid']);
  const codes = about.value?.countries.map((one) => one.id) ?? [];
  const sorted = [...new Set([...codes, ...avoided])].sort((one, two) =>
    nameOf(one).localeCompare(nameOf(two)),
  );
  const toggle = (code: string) => {
    const next = avoided.includes(code)
      ? avoided.filter((one) => one !== code)
      : [...avoided, code];
    setWords({ avoid: next.join() });
  };
  return (
    <fieldset class="checks">
      <legend>{t('word.avoid')}</legend>
      {sorted.map((code) => (
        <label key={code}>
          <input type="checkbox" checked={avoided.includes(code)} onChange={() => toggle(code)} />
          {country(code)}
        </label>
      ))}
    </fieldset>
  );
}
