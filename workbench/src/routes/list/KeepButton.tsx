import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import { startJob } from '../../api/jobs';
import { Button } from '../../ui/Button';
import { closeCard, openCard } from '../../ui/Card';
import { Field } from '../../ui/Field';
import { ProblemBox } from '../../ui/ProblemBox';
import { toast } from '../../ui/Toast';
import { answered } from '../screen';

/// "More draws": runs the question as a job that is kept, listed on the page of what is saved.
export function KeepButton() {
  return (
    <Button
      kind="quiet"
      onClick={(event) => openCard(event.currentTarget, t('keep.title'), () => <KeepCard />)}
    >
      {t('keep.open')}
    </Button>
  );
}

function KeepCard() {
  const [count, setCount] = useState('20000');
  const [error, setError] = useState<unknown>();
  const start = async () => {
    try {
      const words = { ...answered.peek(), draws: count };
      await startJob({ ask: 'routes', version: 1, words }, true);
      closeCard();
      toast(t('keep.started'));
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <h2>{t('keep.title')}</h2>
      <p>{t('keep.why')}</p>
      <Field id="keep-draws" label={t('word.draws')} hint={t('keep.hint')}>
        <input
          id="keep-draws"
          aria-describedby="keep-draws-note"
          inputMode="numeric"
          value={count}
          onInput={(event) => setCount(event.currentTarget.value)}
        />
      </Field>
      {error !== undefined && <ProblemBox error={error} />}
      <button class="button button-main">{t('keep.start')}</button>
    </form>
  );
}
