import { t } from '../../i18n';
import { number } from '../../i18n/format';
import { ApiProblem } from '../../api/problem';
import { Button } from '../../ui/Button';
import { drawAgain, draws, stopDraws, type Draws } from '../draws';
import { answered, loading } from '../screen';
import { KeepButton } from './KeepButton';

/// How far the draws are; its height is kept, so that nothing jumps when they end.
export function DrawsBar() {
  const now = draws.value;
  const running = now.state === 'running' || now.state === 'waiting';
  return (
    <div class="draws">
      {running ? (
        <progress
          max={now.of}
          value={now.state === 'waiting' ? undefined : now.trips}
          aria-label={t('draws.title')}
        />
      ) : null}
      <span class="draws-text" role="status">
        {!loading.value && textOf(now)}
      </span>
      {running && (
        <Button kind="quiet" icon="stop" onClick={stopDraws}>
          {t('draws.stop')}
        </Button>
      )}
      {(now.state === 'failed' || now.state === 'stopped') && (
        <Button kind="quiet" onClick={() => drawAgain(answered.peek() ?? {})}>
          {t('draws.again')}
        </Button>
      )}
      {!running && <KeepButton />}
    </div>
  );
}

function textOf(now: Draws): string {
  const counts = { trips: number(now.trips), of: number(now.of) };
  switch (now.state) {
    case 'none':
      return t('draws.none');
    case 'waiting':
      return t('draws.waiting', counts);
    case 'running':
      return t('draws.running', counts);
    case 'done':
      return t('draws.done', counts);
    case 'stopped':
      return t('draws.stopped', counts);
    case 'failed': {
      const busy = now.error instanceof ApiProblem && now.error.status === 503;
      return t(busy ? 'draws.busy' : 'draws.failed');
    }
  }
}
