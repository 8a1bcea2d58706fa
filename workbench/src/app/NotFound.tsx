import { t } from '../i18n';

export function NotFound() {
  return (
    <div class="empty">
      <h1>{t('app.not-found')}</h1>
      <p>{t('app.not-found-remedy')}</p>
    </div>
  );
}
