import { t, type Key } from '../../i18n';
import type { Note } from '../../api/types';
import { undo } from '../../state/address';
import { listOf } from '../../state/words';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { nameOf, setWords } from '../bar/words';
import { remediesOf, type Remedy } from '../model/remedies';
import { asked } from '../screen';

interface Props {
  none: { reason: string; remedy: string };
  notes: readonly Note[];
}

/// No way: why, and each limit that may be relaxed as a button that does it.
export function NoWay({ none, notes }: Props) {
  const remedies = remediesOf(asked.value, none.remedy);
  return (
    <div class="no-way" role="alert">
      <h2>
        <Icon name="warning" /> {t('none.title')}
      </h2>
      <p>{none.reason}</p>
      <p>
        <b>{t('ui.fix')}:</b> {none.remedy}
      </p>
      <div class="row">
        {remedies.map((one, i) => (
          <Button
            key={one.word + (one.item ?? '')}
            kind={i === 0 ? 'main' : 'plain'}
            onClick={() => setWords(one.change)}
          >
            {textOf(one)}
          </Button>
        ))}
        <Button kind="quiet" icon="undo" onClick={undo}>
          {t('ui.undo')}
        </Button>
      </div>
      {notes.map((note) => (
        <p key={note.text} class="hint">
          {note.text}
        </p>
      ))}
    </div>
  );
}

function textOf({ word, item }: Remedy): string {
  if (item !== undefined) {
    const name = word === 'modes' ? t(`mode.${item}` as Key) : nameOf(item);
    return t('none.allow', { name });
  }
  const value = listOf(asked.value[word]).map(nameOf).join(', ');
  return t('none.drop', { word: t(`word.${word}` as Key), value });
}
