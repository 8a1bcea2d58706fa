import { ApiProblem } from '../api/problem';
import { address, go } from '../state/address';
import { withWords } from '../state/words';
import { Field } from '../ui/Field';
import type { Jargon } from '../ui/Term';
import { failure } from './store';

interface Props {
  /// The word of the question.
  name: string;
  label: string;
  /// A word of the glossary that the label uses.
  term?: Jargon;
  hint?: string;
  placeholder?: string | undefined;
  /// A list to choose from; without it any text.
  choices?: readonly { id: string; name: string }[];
  type?: 'text' | 'date';
}

/// One word of the question as a field; it takes effect when it is left or Enter is pressed.
export function WordField({ name, label, term, hint, placeholder, choices, type = 'text' }: Props) {
  const value = address.value.words[name] ?? '';
  const error = failure.value;
  const faults = error instanceof ApiProblem ? error.of(name) : [];
  const id = `word-${name}`;
  const set = (text: string) => {
    if (text.trim() === value) return;
    go({ words: withWords(address.value.words, { [name]: text }) });
  };
  const shared = { id, 'aria-describedby': `${id}-note`, 'aria-invalid': faults.length > 0 };
  return (
    <Field id={id} label={label} term={term} hint={hint} faults={faults}>
      {choices ? (
        <select {...shared} value={value} onChange={(event) => set(event.currentTarget.value)}>
          <option value="">{placeholder ?? ''}</option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={type as 'text'}
          value={value}
          placeholder={placeholder}
          spellcheck={false}
          autocomplete="off"
          onChange={(event) => set(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
