import type { Problem } from '../../api/problem';
import { t } from '../../i18n';
import { Button } from '../../ui/Button';
import { asked } from '../../answer/onscreen';
import { offersOf } from '../model/offers';
import { setWords } from './words';

/// What a fault offers, each one click away.
export function Offers({ fault }: { fault: Problem }) {
  const { name } = fault;
  if (!name) return null;
  const offers = offersOf({ what: fault.what, remedy: fault.remedy ?? '' }, asked.value[name]);
  if (offers.length === 0) return null;
  return (
    <p class="row">
      {offers.map((one) => (
        <Button key={one.word} onClick={() => setWords({ [name]: one.word })}>
          {t('ask.take', { name: one.name })}
        </Button>
      ))}
    </p>
  );
}
