import { useRef, useState } from 'preact/hooks';
import { isDropped } from '../api/problem';
import { t } from '../i18n';
import { number } from '../i18n/format';
import { Button } from '../ui/Button';
import { DropZone } from '../ui/DropZone';
import { ProblemBox } from '../ui/ProblemBox';
import type { Health } from './health';
import { HealthReport } from './HealthReport';
import { MOST_BYTES, sendAtlas } from './upload';

type State =
  | { is: 'empty' }
  | { is: 'large'; name: string }
  | { is: 'sending'; name: string; share: number }
  | { is: 'done'; name: string; health: Health }
  | { is: 'failed'; name: string; error: unknown };

/// An atlas of the reader's own, checked by the server, which keeps nothing of it.
export function CheckOwn() {
  const [state, setState] = useState<State>({ is: 'empty' });
  const stop = useRef<() => void>(() => undefined);
  const send = async (file: File) => {
    stop.current();
    const { name } = file;
    if (file.size > MOST_BYTES) return setState({ is: 'large', name });
    setState({ is: 'sending', name, share: 0 });
    const sending = sendAtlas(file, (share) => setState({ is: 'sending', name, share }));
    stop.current = sending.stop;
    try {
      setState({ is: 'done', name, health: await sending.answer });
    } catch (error) {
      if (!isDropped(error)) setState({ is: 'failed', name, error });
    }
  };
  return (
    <section class="check-own" aria-label={t('sources.tab-check')}>
      <p>{t('sources.own-why')}</p>
      <DropZone
        label={t('sources.own-choose')}
        accept=".zip,application/zip"
        onFile={(file) => void send(file)}
      />
      {state.is === 'large' && (
        <p role="alert" class="fault">
          {t('sources.own-large', { name: state.name, mb: MOST_BYTES >> 20 })}
        </p>
      )}
      {state.is === 'sending' && (
        <div class="sending" role="status">
          <progress max={1} value={state.share < 1 ? state.share : undefined} />
          <span>
            {state.share < 1
              ? t('sources.own-sending', {
                  name: state.name,
                  share: number(100 * state.share),
                })
              : t('sources.own-checking', { name: state.name })}
          </span>
          <Button
            kind="quiet"
            icon="stop"
            onClick={() => {
              stop.current();
              setState({ is: 'empty' });
            }}
          >
            {t('sources.own-stop')}
          </Button>
        </div>
      )}
      {state.is === 'failed' && <ProblemBox error={state.error} />}
      {state.is === 'done' && (
        <div class="health">
          <p role="status">
            <b>
              {state.health.errors.length > 0
                ? t('sources.own-bad', { name: state.name })
                : t('sources.own-good', { name: state.name })}
            </b>
          </p>
          <HealthReport health={state.health} />
        </div>
      )}
    </section>
  );
}
