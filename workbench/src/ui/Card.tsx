import type { ComponentChildren } from 'preact';
import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n';
import { Icon } from './Icon';
import { placeBeside } from './place';

interface Open {
  anchor: Element;
  title: string;
  content: () => ComponentChildren;
}

const open = signal<Open | undefined>(undefined);

/// Opens a card beside what was clicked; one is open at a time, and Esc gives the focus back.
export function openCard(anchor: Element, title: string, content: () => ComponentChildren): void {
  open.value = { anchor, title, content };
}

export function closeCard(): void {
  const anchor = open.peek()?.anchor;
  open.value = undefined;
  if (anchor instanceof HTMLElement || anchor instanceof SVGElement) anchor.focus();
}

/// The one place where cards are drawn, at the end of the page.
export function CardHost() {
  const card = useRef<HTMLDivElement>(null);
  const shown = open.value;
  useLayoutEffect(() => {
    if (!shown || !card.current) return;
    placeBeside(card.current, shown.anchor.getBoundingClientRect());
    card.current.focus();
  }, [shown]);
  // Before the card is painted: who sees it may press Esc at once.
  useLayoutEffect(() => (shown ? closeOnLeaving(card) : undefined), [shown]);
  if (!shown) return null;
  return (
    <div class="card" ref={card} role="dialog" aria-label={shown.title} tabIndex={-1}>
      <button class="card-close" aria-label={t('ui.close')} onClick={closeCard}>
        <Icon name="close" />
      </button>
      {shown.content()}
    </div>
  );
}

function closeOnLeaving(card: { current: HTMLDivElement | null }) {
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      closeCard();
    }
  };
  const press = (event: PointerEvent) => {
    const target = event.target as Node;
    if (card.current?.contains(target) || open.peek()?.anchor.contains(target)) return;
    open.value = undefined;
  };
  document.addEventListener('keydown', key, true);
  document.addEventListener('pointerdown', press, true);
  return () => {
    document.removeEventListener('keydown', key, true);
    document.removeEventListener('pointerdown', press, true);
  };
}
