import { t, type Key } from '../i18n';

/// Stands where a page is not built yet.
export function Coming({ title }: { title: Key }) {
  return (
    <div class="empty">
      <h1>{t(title)}</h1>
      <p>{t('app.coming')}</p>
    </div>
  );
}
