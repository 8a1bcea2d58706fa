import { address } from '../state/address';
import { t } from '../i18n';
import { number } from '../i18n/format';
import { Button } from '../ui/Button';
import { answer, answered, draws, plannedOrder, startDraws, stopDraws } from './store';
import { findWay, moved, sameOrder, wayKey, waysOf } from './ways';

/// How far the spread is drawn; space is kept, so that nothing jumps when it is done.
export function DrawsBar() {
  const { state, trips, of } = draws.value;
  const share = of > 0 ? trips / of : 0;
  const words = answered.value;
  return (
    <div class="draws-bar">
      {state === 'running' && (
        <>
          <progress max={1} value={share} aria-label={t('landed.drawing')} />
          <span>{t('landed.drawn', { trips: number(trips), of: number(of) })}</span>
          <Button kind="quiet" icon="stop" label={t('landed.stop')} onClick={stopDraws} />
        </>
      )}
      {state !== 'running' && <span role="status">{told(state, trips)}</span>}
      {state === 'failed' && words && (
        <Button kind="quiet" onClick={() => startDraws(words)}>
          {t('ui.retry')}
        </Button>
      )}
    </div>
  );
}

function told(state: string, trips: number): string {
  if (state === 'failed') return t('landed.draws-failed');
  if (state === 'stopped') return t('landed.draws-stopped', { trips: number(trips) });
  if (state === 'done') return [t('landed.by-median', { trips: number(trips) }), order()].join(' ');
  return t('landed.by-plan');
}

/// That the spread changed the order of the ways, and what became of the chosen one.
function order(): string {
  const before = plannedOrder.value;
  const now = answer.value && waysOf(answer.value);
  if (!before || !now || sameOrder(before, now)) return '';
  const chosen = findWay(now, address.value.view['way']) ?? now[0];
  const change = chosen && moved(before, now, wayKey(chosen.itinerary));
  return change ? t('landed.order-moved', change) : t('landed.order-changed');
}
