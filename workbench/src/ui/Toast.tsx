import { signal } from '@preact/signals';
import { t } from '../i18n';

interface Toast {
  text: string;
  undo?: (() => void) | undefined;
}

const shown = signal<Toast | undefined>(undefined);
let timer: ReturnType<typeof setTimeout> | undefined;

/// Says for some seconds what happened; `undo` takes it back, instead of asking beforehand.
export function toast(text: string, undo?: () => void): void {
  shown.value = { text, undo };
  clearTimeout(timer);
  timer = setTimeout(() => (shown.value = undefined), undo ? 8000 : 4000);
}

export function ToastHost() {
  const now = shown.value;
  const takeBack = () => {
    now?.undo?.();
    shown.value = undefined;
  };
  return (
    <div class="toasts" role="status" aria-live="polite">
      {now && (
        <div class="toast">
          <span>{now.text}</span>
          {now.undo && (
            <button class="button button-quiet" onClick={takeBack}>
              {t('ui.undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
