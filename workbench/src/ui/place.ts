const GAP = 6;
const EDGE = 8;

/// Puts a floating element below its anchor, above it where there is more room, inside the window.
export function placeBeside(element: HTMLElement, anchor: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const below = innerHeight - anchor.bottom - GAP - EDGE;
  const above = anchor.top - GAP - EDGE;
  const under = height <= below || below >= above;
  const left = Math.max(EDGE, Math.min(anchor.left, innerWidth - width - EDGE));
  const top = under ? anchor.bottom + GAP : Math.max(EDGE, anchor.top - GAP - height);
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  element.style.maxHeight = `${Math.max(160, under ? below : above)}px`;
}
