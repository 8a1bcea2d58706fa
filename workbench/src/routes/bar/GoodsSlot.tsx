import { about } from '../../api/about';
import { t } from '../../i18n';
import { asked } from '../../answer/onscreen';
import { faultsOf, setWords, understood } from './words';

/// How many.
export function UnitsSlot() {
  const bad = faultsOf('units').length > 0;
  const value = asked.value['units'] ?? '';
  return (
    <input
      id="ask-units"
      class={`slot slot-number${bad ? ' slot-bad' : ''}`}
      aria-label={t('word.units')}
      aria-invalid={bad || undefined}
      aria-describedby={bad ? 'fault-units' : undefined}
      inputMode="decimal"
      size={Math.max(2, value.length)}
      placeholder={String(understood.value?.units ?? 1)}
      value={value}
      onChange={(event) => setWords({ units: event.currentTarget.value })}
    />
  );
}

/// What is brought. A unit that was set for other goods is taken back.
export function GoodsSlot() {
  const bad = faultsOf('goods').length > 0;
  const goods = about.value?.goods ?? [];
  const word = asked.value['goods'] ?? '';
  const chosen = goods.find((one) => one.id === word)?.id ?? understood.value?.goods ?? word;
  const known = goods.some((one) => one.id === chosen);
  return (
    <select
      id="ask-goods"
      class={`slot${bad ? ' slot-bad' : ''}`}
      aria-label={t('word.goods')}
      aria-invalid={bad || undefined}
      aria-describedby={bad ? 'fault-goods' : undefined}
      value={chosen}
      onChange={(event) => setWords({ goods: event.currentTarget.value, unit: undefined })}
    >
      {!known && <option value={chosen}>{chosen}</option>}
      {goods.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  );
}
