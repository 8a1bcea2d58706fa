import { apiUrl } from '../api/client';
import { t } from '../i18n';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { Words } from '../state/words';
import { answered } from './store';
import type { Way } from './ways';

const FORMS = ['csv', 'json', 'geojson', 'question'] as const;

/// The statement on paper and as files.
export function Downloads({ way }: { way: Way }) {
  const words = answered.value;
  if (!words) return null;
  const page = apiUrl('/landed', { ...words, format: 'html', way: way.itinerary.id });
  return (
    <div class="downloads" role="group" aria-label={t('landed.take')}>
      <Button kind="quiet" icon="print" onClick={() => print()}>
        {t('landed.print')}
      </Button>
      <a class="button button-quiet" href={page} target="_blank" rel="noopener">
        <Icon name="statement" /> {t('landed.page')}
      </a>
      {FORMS.map((format) => (
        <a key={format} class="button button-quiet" href={hrefOf(format, words)} download>
          <Icon name="download" /> {t(`landed.as-${format}`)}
        </a>
      ))}
    </div>
  );
}

/// The lines on a map are those of the routes, ranked by what they cost when the goods have arrived.
function hrefOf(format: (typeof FORMS)[number], words: Words): string {
  const form = { ...words, format, download: 1 };
  return format === 'geojson'
    ? apiUrl('/routes', { ...form, by: 'landed' })
    : apiUrl('/landed', form);
}
