import { useEffect, useRef, useState } from 'preact/hooks';
import { currentOf, nameOf, saveQuestion, type SavedQuestion } from '../api/saved';
import type { Question } from '../api/jobs';
import { asked } from '../answer/onscreen';
import { t } from '../i18n';
import { address, go } from '../state/address';
import { Button } from '../ui/Button';
import { ProblemBox } from '../ui/ProblemBox';
import { toast } from '../ui/Toast';
import { Conflict } from './Conflict';
import { etagOf, see } from './store';
import './saved.css';

/// Keeps the question on the screen as a file of the workspace, without a dialog.
export function SaveQuestion() {
  const [open, setOpen] = useState(false);
  return (
    <span class="save">
      <Button kind="plain" icon="saved" expanded={open} onClick={() => setOpen(!open)}>
        {t('saved.save')}
      </Button>
      {open && <SaveForm done={() => setOpen(false)} />}
    </span>
  );
}

function SaveForm({ done }: { done: () => void }) {
  const [title, setTitle] = useState(address.value.view['saved'] ?? '');
  const [error, setError] = useState<unknown>();
  const [theirs, setTheirs] = useState<SavedQuestion>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const name = nameOf(title);
  const save = async (as: string, etag: string | undefined) => {
    try {
      see(await saveQuestion(as, question(title), etag));
      go({ view: { saved: as } }, 'replace');
      toast(t('saved.saved-as', { name: as }));
      done();
    } catch (failed) {
      setTheirs(currentOf(failed));
      setError(failed);
    }
  };
  return (
    <div class="save-form" role="group" aria-label={t('saved.save')}>
      <label>
        <span>{t('saved.name')}</span>
        <input
          type="text"
          value={title}
          maxLength={80}
          ref={field}
          onInput={(event) => setTitle(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && done()}
        />
      </label>
      <Button kind="main" disabled={name === ''} onClick={() => void save(name, etagOf(name))}>
        {t('saved.save-now')}
      </Button>
      <p class="hint">{name === '' ? t('saved.name-hint') : t('saved.file', { name })}</p>
      {theirs ? (
        <Conflict
          mine={question(title)}
          theirs={theirs}
          onMine={() => void save(theirs.name, theirs.etag)}
          onTheirs={() => take(theirs, done)}
        />
      ) : (
        error !== undefined && <ProblemBox error={error} title={t('saved.not-saved')} />
      )}
    </div>
  );
}

/// Of the page that is shown; a title that is no more than its name says nothing.
function question(title: string): Question {
  const ask = address.value.page === 'landed' ? 'landed' : 'routes';
  const words = asked.value;
  const text = title.trim();
  return { ask, version: 1, ...(text === nameOf(text) ? {} : { title: text }), words };
}

function take(theirs: SavedQuestion, done: () => void): void {
  see(theirs);
  const page = theirs.ask === 'landed' ? 'landed' : 'routes';
  go({ page, words: theirs.words ?? {}, view: { saved: theirs.name } });
  done();
}
