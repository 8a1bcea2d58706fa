import { examples } from '../api/about';
import { t } from '../i18n';
import { ExampleLink } from './bar/Tools';

/// Nothing asked yet: how to ask, and questions to start from.
export function Empty() {
  return (
    <div class="empty">
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.how')}</p>
      <p>{t('empty.what')}</p>
      <ul class="example-list">
        {examples.value.map((one) => (
          <li key={one.id}>
            <ExampleLink example={one} />
            <p class="hint">{one.why}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
