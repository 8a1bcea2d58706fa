import { t } from '../../i18n';
import { listOf } from '../../state/words';
import { Icon } from '../../ui/Icon';
import { asked } from '../../answer/onscreen';
import { MORE, type MoreWord } from './more';
import { nameOf, setWords } from './words';

/// Words beyond the sentence that were said: each with its way out.
export function ExtraSlots() {
  const said = MORE.filter((name) => asked.value[name] !== undefined);
  return (
    <>
      {said.map((name) => (
        <span key={name} class="chip">
          {t(`word.${name}`)}: <b>{textOf(name)}</b>
          <button
            type="button"
            aria-label={t('ask.take-out', { word: t(`word.${name}`) })}
            title={t('ask.take-out', { word: t(`word.${name}`) })}
            onClick={() => setWords({ [name]: undefined })}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
    </>
  );
}

function textOf(name: MoreWord): string {
  const word = asked.value[name] ?? '';
  return name === 'via' || name === 'compare' || name === 'carrier'
    ? listOf(word).map(nameOf).join(', ')
    : word.replace('T23:59', '');
}
