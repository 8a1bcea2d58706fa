import { t } from '../i18n';
import { sheet, showSheet } from './view';

/// On a phone, and where the window is narrow: one sheet at a time.
export function Sheets() {
  const now = sheet.value === 'both' ? 'answer' : sheet.value;
  const tabs = ['answer', 'map', 'chart'] as const;
  return (
    <div class="sheets" role="group" aria-label={t('sheet.title')}>
      {tabs.map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === now}
          onClick={() => showSheet(id === 'answer' ? 'both' : id)}
        >
          {t(`sheet.${id}`)}
        </button>
      ))}
    </div>
  );
}
