import { t } from '../../i18n';
import { Combobox } from '../../ui/Combobox';
import { searchPlaces } from './search';
import { faultsOf, placeText, setWords } from './words';

/// Where from, where to: typed, found as one types.
export function PlaceSlot({ name }: { name: 'from' | 'to' }) {
  const bad = faultsOf(name).length > 0;
  return (
    <span class={`slot-place${bad ? ' slot-bad' : ''}`}>
      <Combobox
        id={`ask-${name}`}
        label={t(`word.${name}`)}
        text={placeText(name)}
        placeholder={t(`ask.${name}-hint`)}
        bad={bad}
        describedBy={bad ? `fault-${name}` : undefined}
        search={searchPlaces}
        commit={(value) => setWords({ [name]: value })}
      />
    </span>
  );
}
