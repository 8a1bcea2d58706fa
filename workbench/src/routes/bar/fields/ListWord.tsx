import { t } from '../../../i18n';
import { listOf } from '../../../state/words';
import { Combobox, type Option } from '../../../ui/Combobox';
import { Field } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { asked } from '../../../answer/onscreen';
import type { MoreWord } from '../more';
import { faultsOf, nameOf, setWords } from '../words';

interface Props {
  name: MoreWord;
  search: (text: string, stop: AbortSignal) => Promise<Option[]>;
}

/// A word that is a list: what is in it, each with its way out, and a box to add.
export function ListWord({ name, search }: Props) {
  const id = `ask-${name}`;
  const items = listOf(asked.value[name]);
  const set = (next: readonly string[]) => setWords({ [name]: next.join() });
  return (
    <Field id={id} label={t(`word.${name}`)} faults={faultsOf(name)}>
      <div class="list-word">
        {items.map((item) => (
          <span key={item} class="chip">
            {nameOf(item)}
            <button
              type="button"
              aria-label={t('ask.take-out', { word: nameOf(item) })}
              onClick={() => set(items.filter((one) => one !== item))}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
        <Combobox
          id={id}
          label={t(`word.${name}`)}
          text=""
          placeholder={t('ask.add')}
          describedBy={`${id}-note`}
          search={search}
          commit={(value) => set([...new Set([...items, ...listOf(value)])])}
          clears
        />
      </div>
    </Field>
  );
}
