import type { Mode } from '../../../api/types';
import { t } from '../../../i18n';
import { listOf } from '../../../state/words';
import { FaultText } from '../../../ui/FaultText';
import { asked } from '../../../answer/onscreen';
import { faultsOf, setWords } from '../words';

/// Modes allowed; all where nothing is said.
export function CheckWord({ name, options }: { name: 'modes'; options: readonly Mode[] }) {
  const said = listOf(asked.value[name]);
  const chosen = said.length > 0 ? said : [...options];
  const toggle = (mode: Mode) => {
    const next = options.filter((one) =>
      one === mode ? !chosen.includes(one) : chosen.includes(one),
    );
    setWords({ [name]: next.length === options.length ? undefined : next.join() });
  };
  return (
    <fieldset class="field field-checks">
      <legend>{t(`word.${name}`)}</legend>
      <div>
        {options.map((mode) => (
          <label key={mode}>
            <input type="checkbox" checked={chosen.includes(mode)} onChange={() => toggle(mode)} />
            {t(`mode.${mode}`)}
          </label>
        ))}
      </div>
      {faultsOf(name).map((fault) => (
        <FaultText key={fault.what} fault={fault} />
      ))}
    </fieldset>
  );
}
