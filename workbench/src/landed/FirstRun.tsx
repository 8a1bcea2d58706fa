import { examples } from '../api/about';
import { t } from '../i18n';
import { ExampleLink } from '../routes/bar/Tools';

/// Where nothing is asked yet: what this page answers, and questions one click away.
export function FirstRun() {
  return (
    <div class="empty">
      <h2>{t('landed.first')}</h2>
      <p>{t('landed.first-words')}</p>
      <ul class="first-list">
        {examples.value
          .filter((example) => example.ask === 'landed')
          .map((example) => (
            <li key={example.id}>
              <ExampleLink example={example} />
              <small>{example.why}</small>
            </li>
          ))}
      </ul>
    </div>
  );
}
