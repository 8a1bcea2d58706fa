import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n';

const CHOICE = 'ortoo.divider';
const USUAL = 44;
const LEAST = 28;
const MOST = 72;

/// Between answer and map: dragged, or moved by arrows; Home or a double click sets it back.
export function Divider() {
  const [share, setShare] = useState(recall);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const columns = bar.current?.parentElement;
    columns?.style.setProperty('--answer', `${share}%`);
    try {
      localStorage.setItem(CHOICE, String(share));
    } catch {
      // Then it starts at its usual place again.
    }
  }, [share]);
  const set = (next: number) => setShare(Math.max(LEAST, Math.min(MOST, next)));
  const drag = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const columns = bar.current?.parentElement;
    if (!columns || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = columns.getBoundingClientRect();
    set(Math.round((1000 * (event.clientX - box.left)) / box.width) / 10);
  };
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -2, ArrowRight: 2 }[event.key];
    if (step === undefined && event.key !== 'Home') return;
    event.preventDefault();
    set(step === undefined ? USUAL : share + step);
  };
  return (
    <div
      ref={bar}
      class="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('routes.divider')}
      aria-valuenow={Math.round(share)}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDblClick={() => set(USUAL)}
      onKeyDown={keys}
    />
  );
}

function recall(): number {
  try {
    const kept = Number(localStorage.getItem(CHOICE));
    return kept >= LEAST && kept <= MOST ? kept : USUAL;
  } catch {
    return USUAL;
  }
}
