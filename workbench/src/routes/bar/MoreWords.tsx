import { about } from '../../api/about';
import { t } from '../../i18n';
import { country } from '../../i18n/format';
import { address } from '../../state/address';
import { CheckWord } from './fields/CheckWord';
import { DateWord } from './fields/DateWord';
import { ListWord } from './fields/ListWord';
import { SelectWord } from './fields/SelectWord';
import { TextWord } from './fields/TextWord';
import { searchWaypoints } from './search';
import { understood } from './words';

/// All other words of a question. What is left blank has its default, shown in grey.
export function MoreWords() {
  const question = understood.value;
  const known = about.value;
  const shown = (value: number | null | undefined) => (value == null ? undefined : String(value));
  return (
    <div id="more-words" class="more-words">
      <SelectWord
        name="unit"
        usual={question?.unit}
        options={(known?.units ?? []).map((one) => ({ value: one.id, name: one.name }))}
      />
      <TextWord name="weight" unit="kg" usual={shown(question?.weight_kg)} />
      <TextWord name="value" unit="USD" usual={shown(question?.value_usd)} />
      <DateWord name="deadline" />
      <ListWord name="via" search={searchWaypoints} />
      <ListWord name="compare" search={searchWaypoints} />
      <CheckWord name="modes" options={known?.modes ?? ['road', 'rail', 'sea', 'ferry', 'air']} />
      <TextWord name="max-transfers" usual={shown(question?.max_transfers) ?? t('ask.any')} />
      <SelectWord
        name="carrier"
        usual={t('ask.any')}
        options={(known?.countries ?? []).map((one) => ({ value: one.id, name: country(one.id) }))}
      />
      <ListWord name="without" search={searchPapers} />
      {address.value.page === 'routes' && (
        <SelectWord
          name="by"
          usual={t('ask.by-plan')}
          options={[{ value: 'landed', name: t('ask.by-landed') }]}
        />
      )}
      <TextWord name="value-of-day" unit="USD" usual={shown(question?.value_of_day_usd)} />
      <TextWord name="corridors" usual={shown(question?.corridors)} />
      <TextWord name="tolerance" usual={shown(question?.tolerance)} />
      <TextWord name="draws" usual="2000" />
      <TextWord name="seed" usual={shown(question?.seed)} />
    </div>
  );
}

function searchPapers(text: string) {
  const wanted = text.trim().toLowerCase();
  const hits = (about.value?.papers ?? [])
    .filter((one) => `${one.name} ${one.id}`.toLowerCase().includes(wanted))
    .slice(0, 10)
    .map((one) => ({ value: one.id, name: one.name, line: <b>{one.name}</b> }));
  return Promise.resolve(hits);
}
