import { t } from '../../../i18n';
import { Field } from '../../../ui/Field';
import { asked } from '../../../answer/onscreen';
import type { MoreWord } from '../more';
import { faultsOf, setWords } from '../words';

export function DateWord({ name }: { name: MoreWord }) {
  const id = `ask-${name}`;
  return (
    <Field id={id} label={t(`word.${name}`)} faults={faultsOf(name)}>
      <input
        id={id}
        type="date"
        aria-describedby={`${id}-note`}
        value={(asked.value[name] ?? '').slice(0, 10)}
        onChange={(event) => setWords({ [name]: event.currentTarget.value })}
      />
    </Field>
  );
}
