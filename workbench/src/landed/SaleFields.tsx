import { TERMS } from '../api/landed';
import { about } from '../api/about';
import { t } from '../i18n';
import { country } from '../i18n/format';
import { answer } from './store';
import { WordField } from './WordField';

const FUELS = ['petrol', 'diesel', 'gas', 'hybrid', 'electric'] as const;

export function GoodsFields() {
  const question = answer.value?.question;
  return (
    <fieldset>
      <legend>{t('landed.group-goods')}</legend>
      <WordField
        name="hs"
        label={t('landed.word-hs')}
        term="hs"
        hint={t('landed.hint-hs')}
        placeholder={question?.hs}
      />
      <WordField
        name="origin"
        label={t('landed.word-origin')}
        choices={countries()}
        placeholder={assumed(question?.origin && country(question.origin))}
      />
    </fieldset>
  );
}

export function SaleFields() {
  const question = answer.value?.question;
  return (
    <fieldset>
      <legend>{t('landed.group-sale')}</legend>
      <WordField
        name="incoterm"
        label={t('landed.word-incoterm')}
        term="incoterm"
        placeholder={assumed('FOB')}
        choices={TERMS.map((id) => ({
          id,
          name: `${id.toUpperCase()}: ${t(`landed.term-${id}`)}`,
        }))}
      />
      <WordField name="currency" label={t('landed.word-currency')} placeholder="USD" />
      <WordField
        name="person"
        label={t('landed.word-person')}
        placeholder={assumed(question && t(`landed.person-${question.person}`))}
        choices={(['company', 'private'] as const).map((id) => ({
          id,
          name: t(`landed.person-${id}`),
        }))}
      />
    </fieldset>
  );
}

export function CarFields() {
  return (
    <fieldset>
      <legend>{t('landed.group-car')}</legend>
      <WordField name="engine" label={t('landed.word-engine')} placeholder="1998" />
      <WordField
        name="fuel"
        label={t('landed.word-fuel')}
        placeholder={t('landed.fuel-by-hs')}
        choices={FUELS.map((id) => ({ id, name: t(`landed.fuel-${id}`) }))}
      />
      <WordField
        name="built"
        label={t('landed.word-built')}
        hint={t('landed.hint-built')}
        placeholder="2020-07"
      />
      <WordField name="age" label={t('landed.word-age')} placeholder="5" />
      <WordField name="hp" label={t('landed.word-hp')} placeholder="150" />
    </fieldset>
  );
}

export function CustomsFields({ car }: { car: boolean }) {
  return (
    <fieldset>
      <legend>{t('landed.group-customs')}</legend>
      <WordField
        name="cleared-in"
        label={t('landed.word-cleared-in')}
        hint={t('landed.hint-cleared-in')}
        choices={countries()}
      />
      <WordField name="quota-left" label={t('landed.word-quota-left')} />
      <WordField
        name="interim"
        label={t('landed.word-interim')}
        hint={t('landed.hint-interim')}
        type="date"
      />
      {car && (
        <>
          <WordField
            name="released"
            label={t('landed.word-released')}
            hint={t('landed.hint-released')}
            choices={countries()}
          />
          <WordField name="released-date" label={t('landed.word-released-date')} type="date" />
          <WordField
            name="released-by"
            label={t('landed.word-released-by')}
            choices={(['company', 'private'] as const).map((id) => ({
              id,
              name: t(`landed.person-${id}`),
            }))}
          />
        </>
      )}
    </fieldset>
  );
}

function countries() {
  return (about.value?.countries ?? []).map(({ id }) => ({ id, name: `${country(id)} (${id})` }));
}

/// What holds where a word is not given, greyed in its field.
function assumed(text: string | undefined): string | undefined {
  return text && t('landed.assumed', { text });
}
