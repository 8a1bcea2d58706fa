import { t } from '../../../i18n';
import { Field } from '../../../ui/Field';
import { asked } from '../../../answer/onscreen';
import type { MoreWord } from '../more';
import { faultsOf, setWords } from '../words';

interface Props {
  name: MoreWord;
  usual?: string | undefined;
  options: readonly { value: string; name: string }[];
}

export function SelectWord({ name, usual, options }: Props) {
  const id = `ask-${name}`;
  const value = asked.value[name] ?? '';
  const usualName = options.find((one) => one.value === usual)?.name ?? usual ?? '';
  return (
    <Field id={id} label={t(`word.${name}`)} faults={faultsOf(name)}>
      <select
        id={id}
        aria-describedby={`${id}-note`}
        value={value}
        onChange={(event) => setWords({ [name]: event.currentTarget.value })}
      >
        <option value="">{usualName}</option>
        {value !== '' && !options.some((one) => one.value === value) && (
          <option value={value}>{value}</option>
        )}
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </Field>
  );
}
