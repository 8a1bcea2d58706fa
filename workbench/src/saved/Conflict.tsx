import type { Question } from '../api/jobs';
import type { SavedQuestion } from '../api/saved';
import { t } from '../i18n';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { differing } from './differing';
import { wordName } from './names';

interface Props {
  mine: Question;
  theirs: SavedQuestion;
  onMine: () => void;
  onTheirs: () => void;
}

/// Another tab, or a hand in the folder, was first: both are shown, and the user chooses.
export function Conflict({ mine, theirs, onMine, onTheirs }: Props) {
  const rows = differing(mine.words, theirs.words ?? {});
  return (
    <div class="conflict" role="alert">
      <h2>
        <Icon name="warning" /> {t('saved.conflict', { name: theirs.name })}
      </h2>
      <table>
        <caption class="quiet">{t('saved.conflict-table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('saved.word')}</th>
            <th scope="col">{t('saved.mine')}</th>
            <th scope="col">{t('saved.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, mine: here, theirs: there }) => (
            <tr key={name}>
              <th scope="row">{wordName(name)}</th>
              <td>{here ?? '—'}</td>
              <td>{there ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>{t('saved.same-words')}</p>}
      <div class="row">
        <Button onClick={onMine}>{t('saved.keep-mine')}</Button>
        <Button onClick={onTheirs}>{t('saved.take-theirs')}</Button>
      </div>
      <p class="hint">{t('saved.or-rename')}</p>
    </div>
  );
}
