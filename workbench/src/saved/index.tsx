import { useEffect } from 'preact/hooks';
import { Link } from '../app/Link';
import { t } from '../i18n';
import { ProblemBox } from '../ui/ProblemBox';
import { Skeleton } from '../ui/Skeleton';
import { AddFile } from './AddFile';
import { AnswerRow } from './AnswerRow';
import { QuestionRow } from './QuestionRow';
import { answers, failure, load, questions } from './store';
import './saved.css';

/// What is kept in the workspace folder: questions, and answers of long runs.
export function SavedPage() {
  useEffect(() => {
    const drop = new AbortController();
    const again = () => void load(drop.signal);
    again();
    // Another tab, or a hand in the folder, may have changed it meanwhile.
    addEventListener('focus', again);
    return () => {
      removeEventListener('focus', again);
      drop.abort();
    };
  }, []);
  return (
    <div class="saved-page">
      <h1>{t('app.saved')}</h1>
      <p class="lead">{t('saved.lead')}</p>
      {failure.value !== undefined && (
        <ProblemBox error={failure.value} retry={() => void load()} />
      )}
      <section aria-labelledby="saved-questions">
        <h2 id="saved-questions">{t('saved.questions')}</h2>
        <Questions />
        <AddFile />
      </section>
      <section aria-labelledby="saved-answers">
        <h2 id="saved-answers">{t('saved.answers')}</h2>
        <Answers />
      </section>
    </div>
  );
}

function Questions() {
  const kept = questions.value;
  if (!kept) return failure.value ? null : <Skeleton rows={3} />;
  if (kept.length === 0) {
    return (
      <p class="hint">
        {t('saved.none')} <Link to={{ page: 'routes' }}>{t('saved.to-routes')}</Link>
      </p>
    );
  }
  return (
    <>
      <ul class="saved-list">
        {kept.map((question) => (
          <QuestionRow key={question.name} question={question} />
        ))}
      </ul>
      <p class="hint">
        {t('saved.replay')} <code>./ortoo ask question.json</code>
      </p>
    </>
  );
}

function Answers() {
  const kept = answers.value;
  if (!kept) return null;
  if (kept.length === 0) return <p class="hint">{t('saved.no-answers')}</p>;
  return (
    <ul class="saved-list">
      {kept.map((job) => (
        <AnswerRow key={job.id} job={job} />
      ))}
    </ul>
  );
}
