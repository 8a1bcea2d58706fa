/// Dark or light: as the system says, unless the reader chose.
import { computed, effect, signal } from '@preact/signals';
import { DARK, LIGHT } from './colours';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const CHOICE = 'ortoo.theme';
const systemDark = signal(false);

export const theme = signal<Theme>('auto');
export const dark = computed(() =>
  theme.value === 'auto' ? systemDark.value : theme.value === 'dark',
);

export function startTheme(): void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  systemDark.value = query.matches;
  query.addEventListener('change', (event) => (systemDark.value = event.matches));
  theme.value = recall();
  effect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = dark.value ? 'dark' : 'light';
    (dark.value ? DARK : LIGHT).forEach((colour, i) =>
      root.style.setProperty(`--way-${i}`, colour),
    );
  });
}

export function setTheme(next: Theme): void {
  theme.value = next;
  try {
    localStorage.setItem(CHOICE, next);
  } catch {
    // A browser that keeps nothing still shows the colours chosen.
  }
}

function recall(): Theme {
  try {
    return THEMES.find((one) => one === localStorage.getItem(CHOICE)) ?? 'auto';
  } catch {
    return 'auto';
  }
}
