import { useEffect, useRef, useState } from 'preact/hooks';
import { saveQuestion, type SavedQuestion } from '../api/saved';
import { t } from '../i18n';
import { Button } from '../ui/Button';
import { ProblemBox } from '../ui/ProblemBox';
import { titleOf } from './names';
import { load, see } from './store';

/// Another title for a question; its file keeps its name, so that links to it hold.
export function Rename({ question, done }: { question: SavedQuestion; done: () => void }) {
  const [title, setTitle] = useState(titleOf(question));
  const [error, setError] = useState<unknown>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { ask, words } = question;
  const save = async () => {
    if (!ask || !words) return;
    try {
      see(await saveQuestion(question.name, { ask, version: 1, title, words }, question.etag));
      done();
      await load();
    } catch (failed) {
      setError(failed);
    }
  };
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <input
        type="text"
        aria-label={t('saved.title')}
        value={title}
        maxLength={200}
        ref={field}
        onInput={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && done()}
      />
      <Button kind="main" disabled={title.trim() === ''} onClick={() => void save()}>
        {t('saved.save-now')}
      </Button>
      {error !== undefined && <ProblemBox error={error} />}
    </form>
  );
}
