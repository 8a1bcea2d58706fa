/// Finds room for labels among lines and other labels; a label without room is left out.

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface Wish {
  key: string;
  text: string;
  /// What it names.
  at: { x: number; y: number };
  /// Where it may stand, the best first.
  boxes: readonly Box[];
}

export interface Placed {
  key: string;
  text: string;
  at: { x: number; y: number };
  box: Box;
}

const GAP = 2;

/// Places labels in the order of their importance. One box in which fewer than `most` lines run
/// through the text is good enough; no two labels ever touch.
export function placeLabels(
  wishes: readonly Wish[],
  frame: Box,
  lines: readonly Segment[],
  most = 2,
): Placed[] {
  const placed: Placed[] = [];
  for (const wish of wishes) {
    let best: { box: Box; cut: number } | undefined;
    for (const box of wish.boxes) {
      if (!holds(frame, box) || placed.some((other) => touches(other.box, box))) continue;
      const cut = lines.filter((line) => cuts(box, line)).length;
      if (cut <= most && (!best || cut < best.cut)) best = { box, cut };
    }
    if (best) placed.push({ key: wish.key, text: wish.text, at: wish.at, box: best.box });
  }
  return placed;
}

export function touches(one: Box, two: Box): boolean {
  return (
    one.x < two.x + two.width + GAP &&
    two.x < one.x + one.width + GAP &&
    one.y < two.y + two.height + GAP &&
    two.y < one.y + one.height + GAP
  );
}

function holds(frame: Box, box: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

/// True where a line runs through a box (clipping by Liang and Barsky).
export function cuts(box: Box, line: Segment): boolean {
  const dx = line.x2 - line.x1;
  const dy = line.y2 - line.y1;
  let from = 0;
  let to = 1;
  const edges: readonly [number, number][] = [
    [-dx, line.x1 - box.x],
    [dx, box.x + box.width - line.x1],
    [-dy, line.y1 - box.y],
    [dy, box.y + box.height - line.y1],
  ];
  for (const [step, room] of edges) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) {
      from = Math.max(from, room / step);
    } else {
      to = Math.min(to, room / step);
    }
    if (from > to) return false;
  }
  return true;
}

/// A line from what is named to its label, where the label does not stand beside it.
export function leaderOf({ at, box }: Placed): Segment | undefined {
  const x2 = Math.max(box.x, Math.min(at.x, box.x + box.width));
  const y2 = at.y < box.y ? box.y + 2 : at.y > box.y + box.height ? box.y + box.height - 1 : at.y;
  return Math.hypot(x2 - at.x, y2 - at.y) > 12 ? { x1: at.x, y1: at.y, x2, y2 } : undefined;
}
