import { apiUrl } from '../../api/client';
import { t } from '../../i18n';
import { Button } from '../../ui/Button';
import { closeCard, openCard } from '../../ui/Card';
import { toast } from '../../ui/Toast';
import { same } from '../../state/words';
import { answered, asked } from '../screen';

/// Everything there is to take away.
export function Exports() {
  return (
    <span class="exports">
      <Button
        kind="plain"
        icon="download"
        disabled={answered.value === undefined || !same(answered.value, asked.value)}
        onClick={(event) => openCard(event.currentTarget, t('export.title'), () => <ExportCard />)}
      >
        {t('export.title')}
      </Button>
    </span>
  );
}

const FORMS = ['csv', 'json', 'geojson', 'svg', 'question'] as const;

function ExportCard() {
  const words = asked.value;
  return (
    <div class="stack export-card">
      <h2>{t('export.title')}</h2>
      <ul class="export-list">
        {FORMS.map((form) => (
          <li key={form}>
            <a href={apiUrl('/routes', { ...words, format: form, download: 1 })} download="">
              {t(`export.${form}`)}
            </a>{' '}
            <span class="unit">{t(`export.${form}-why`)}</span>
          </li>
        ))}
      </ul>
      <p class="hint">
        {t('export.ask')} <code>./ortoo ask question.json</code>
      </p>
      <div class="row">
        <Button icon="link" onClick={() => void copyLink()}>
          {t('export.link')}
        </Button>
        <Button
          icon="print"
          onClick={() => {
            closeCard();
            setTimeout(() => print(), 50);
          }}
        >
          {t('export.print')}
        </Button>
      </div>
    </div>
  );
}

async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
    toast(t('export.copied'));
  } catch {
    // Without leave to write to the clipboard, the address bar has the same link.
    toast(t('export.not-copied'));
  }
  closeCard();
}
