import { useState } from 'preact/hooks';
import { Link } from '../app/Link';
import { apiUrl } from '../api/client';
import { deleteQuestion, nameOf, saveQuestion, type SavedQuestion } from '../api/saved';
import { t } from '../i18n';
import { moment } from '../i18n/format';
import { Button } from '../ui/Button';
import { FaultText } from '../ui/FaultText';
import { Icon } from '../ui/Icon';
import { ProblemBox } from '../ui/ProblemBox';
import { toast } from '../ui/Toast';
import { brief, titleOf } from './names';
import { Rename } from './Rename';
import { load, see } from './store';

/// One saved question: open it, call it otherwise, take it away, delete it.
export function QuestionRow({ question }: { question: SavedQuestion }) {
  const [renaming, setRenaming] = useState(false);
  const [error, setError] = useState<unknown>();
  // A file whose name no question can have is out of reach of this page.
  const usable = nameOf(question.name) === question.name;
  const file = `/questions/${encodeURIComponent(question.name)}`;
  const remove = async () => {
    try {
      await deleteQuestion(question.name, question.etag);
      const undo = question.ask && question.words ? () => void putBack(question) : undefined;
      toast(t('saved.deleted', { name: titleOf(question) }), undo);
    } catch (failed) {
      setError(failed);
    }
    await load();
  };
  return (
    <li class="saved-row">
      <div class="saved-what">
        {renaming ? (
          <Rename question={question} done={() => setRenaming(false)} />
        ) : (
          <Title question={question} />
        )}
        <p class="hint">
          {question.ask && <span class="tag">{question.ask}</span>} {brief(question.words)}
        </p>
        {usable && <p class="hint">{t('saved.changed', { when: moment(question.modified) })}</p>}
        {question.fault && (
          <FaultText fault={{ ...question.fault, name: null, what: where(question) }} />
        )}
        {error !== undefined && <ProblemBox error={error} />}
      </div>
      {usable && (
        <div class="saved-tools">
          {!question.fault && (
            <Button kind="quiet" onClick={() => setRenaming(true)}>
              {t('saved.rename')}
            </Button>
          )}
          <a class="button button-quiet" href={apiUrl(file, { format: 'question', download: 1 })}>
            <Icon name="download" /> {t('saved.take')}
          </a>
          <Button kind="quiet" icon="close" onClick={() => void remove()}>
            {t('saved.delete')}
          </Button>
        </div>
      )}
    </li>
  );
}

function Title({ question }: { question: SavedQuestion }) {
  const { ask, words, fault } = question;
  if (fault || !words || (ask !== 'routes' && ask !== 'landed')) {
    return <h3>{titleOf(question)}</h3>;
  }
  return (
    <h3 onClick={() => see(question)}>
      <Link to={{ page: ask, words, view: { saved: question.name } }}>{titleOf(question)}</Link>
    </h3>
  );
}

/// A fault of a file, with where it stands in it.
function where({ fault, name }: SavedQuestion): string {
  if (!fault) return '';
  const place = fault.line ? `:${fault.line}:${fault.column ?? 1}` : '';
  return `${name}.json${place}: ${fault.what}`;
}

async function putBack(question: SavedQuestion): Promise<void> {
  const { ask, title, words } = question;
  if (!ask || !words) return;
  await saveQuestion(question.name, { ask, version: 1, ...(title ? { title } : {}), words }, '');
  await load();
}
