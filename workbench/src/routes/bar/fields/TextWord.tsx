import { t } from '../../../i18n';
import { Field } from '../../../ui/Field';
import { asked } from '../../../answer/onscreen';
import type { MoreWord } from '../more';
import { faultsOf, setWords } from '../words';

interface Props {
  name: MoreWord;
  unit?: string;
  /// What holds where nothing is said, in grey.
  usual?: string | undefined;
}

export function TextWord({ name, unit, usual }: Props) {
  const id = `ask-${name}`;
  return (
    <Field id={id} label={t(`word.${name}`) + (unit ? `, ${unit}` : '')} faults={faultsOf(name)}>
      <input
        id={id}
        aria-describedby={`${id}-note`}
        inputMode="decimal"
        placeholder={usual}
        value={asked.value[name] ?? ''}
        onChange={(event) => setWords({ [name]: event.currentTarget.value })}
      />
    </Field>
  );
}
