import { useState } from 'preact/hooks';
import type { Question } from '../api/jobs';
import { currentOf, nameOf, saveQuestion } from '../api/saved';
import { t } from '../i18n';
import { DropZone } from '../ui/DropZone';
import { ProblemBox } from '../ui/ProblemBox';
import { toast } from '../ui/Toast';
import { load } from './store';

const MOST_BYTES = 64 * 1024;

/// Takes a question file into the workspace; the server says what is wrong with one that is.
export function AddFile() {
  const [error, setError] = useState<unknown>();
  const add = async (file: File) => {
    try {
      setError(undefined);
      if (file.size > MOST_BYTES) throw new Error(t('saved.too-large'));
      const question = JSON.parse(await file.text()) as Question;
      const saved = await saveFree(
        nameOf(file.name.replace(/\.json$/i, '')) || 'question',
        question,
      );
      toast(t('saved.saved-as', { name: saved }));
      await load();
    } catch (failed) {
      setError(failed instanceof SyntaxError ? new Error(t('saved.not-json')) : failed);
    }
  };
  return (
    <div class="stack">
      <DropZone
        label={t('saved.add')}
        accept=".json,application/json"
        onFile={(f) => void add(f)}
      />
      {error !== undefined && <ProblemBox error={error} />}
    </div>
  );
}

/// Under its own name, or that with a number where it is taken.
async function saveFree(name: string, question: Question): Promise<string> {
  for (let n = 1; n < 100; n++) {
    const free = n === 1 ? name : `${name.slice(0, 60)}-${n}`;
    try {
      return (await saveQuestion(free, question, undefined)).name;
    } catch (error) {
      if (!currentOf(error)) throw error;
    }
  }
  throw new Error(t('saved.no-name'));
}
