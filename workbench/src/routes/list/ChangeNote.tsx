import { t } from '../../i18n';
import { undo } from '../../state/address';
import { Button } from '../../ui/Button';
import { changedWords } from '../model/diff';
import { isMore } from '../bar/more';
import { nameOf } from '../bar/words';
import { listOf } from '../../state/words';
import { answered, before } from '../screen';
import type { Key } from '../../i18n';

/// What was changed, and that old figures stand in grey beside the new until dismissed.
export function ChangeNote() {
  const old = before.value;
  const now = answered.value;
  if (!old || !now) return null;
  const names = changedWords(old.words, now);
  return (
    <div class="change-note" role="status">
      <span>
        {names.slice(0, 3).map((name) => (
          <span key={name} class="changed">
            {wordName(name)}: <s>{shown(old.words[name])}</s> <b>{shown(now[name])}</b>
          </span>
        ))}
        {names.length > 3 && t('routes.more-changes', { n: names.length - 3 })}{' '}
        <span class="unit">{t('routes.old-in-grey')}</span>
      </span>
      <span class="row">
        <Button kind="quiet" icon="undo" onClick={undo}>
          {t('ui.undo')}
        </Button>
        <Button kind="quiet" icon="close" onClick={() => (before.value = undefined)}>
          {t('routes.dismiss')}
        </Button>
      </span>
    </div>
  );
}

const SENTENCE = ['from', 'to', 'goods', 'units', 'depart', 'avoid'];

function wordName(name: string): string {
  const known = isMore(name) || SENTENCE.includes(name);
  return known ? t(`word.${name}` as Key) : name;
}

function shown(word: string | undefined): string {
  return word === undefined ? '—' : listOf(word).map(nameOf).join(', ');
}
