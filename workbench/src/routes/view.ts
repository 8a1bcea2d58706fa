/// What is open on the page of routes; all of it stands in the address.
import { computed } from '@preact/signals';
import { address, go } from '../state/address';
import { listOf } from '../state/words';
import { answer } from './screen';

export const openWay = computed(() => Number(address.value.view['open'] ?? 0) || undefined);
/// Ways marked for comparing, in the order marked.
export const chosen = computed(() =>
  [...new Set(listOf(address.value.view['ways']).map(Number))].filter(isThere),
);

/// A link may be older than the answer, or written by hand.
function isThere(id: number): boolean {
  return answer.value?.itineraries.some((way) => way.id === id) ?? Number.isInteger(id);
}

export const PANELS = ['ways', 'compare', 'sources'] as const;
export type Panel = (typeof PANELS)[number];
export const panel = computed<Panel>(
  () => PANELS.find((one) => one === address.value.view['panel']) ?? 'ways',
);

/// What stands beside the answer; on a phone `both` shows the answer alone.
export const SHEETS = ['map', 'chart', 'both'] as const;
export type Sheet = (typeof SHEETS)[number];
export const sheet = computed<Sheet>(
  () => SHEETS.find((one) => one === address.value.view['sheet']) ?? 'both',
);

export function isOpen(id: number): boolean {
  return openWay.value === id;
}

export function isChosen(id: number): boolean {
  return chosen.value.includes(id);
}

export function openTheWay(id: number | undefined): void {
  go({ view: { open: id === undefined ? undefined : String(id) } }, 'replace');
}

export function toggleOpen(id: number): void {
  openTheWay(openWay.peek() === id ? undefined : id);
}

export function toggleChosen(id: number): void {
  const now = chosen.peek();
  const next = now.includes(id) ? now.filter((one) => one !== id) : [...now, id];
  const leaving = next.length < 2 && panel.peek() === 'compare';
  go({ view: { ways: next.join(), ...(leaving ? { panel: undefined } : {}) } }, 'replace');
}

export function showPanel(id: Panel): void {
  go({ view: { panel: id === 'ways' ? undefined : id } }, 'replace');
}

export function showSheet(id: Sheet): void {
  go({ view: { sheet: id === 'both' ? undefined : id } }, 'replace');
}
