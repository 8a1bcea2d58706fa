/// Where everything of the chart stands, for a given size.
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { number } from '../../i18n/format';
import type { RoutesAnswer } from '../../api/types';
import { crossingName } from '../model/corridors';
import { traceOf } from '../model/trace';
import { placeLabels, type Box, type Placed, type Segment, type Wish } from './labels';
import { END_GAP, mostOf, type Axis, type Profile } from './profile';

const LEFT = 48;
const TOP = 22;
const BETWEEN = 30;
const BOTTOM = 34;
const LABEL_HEIGHT = 15;
/// Width of a letter of 11 px Noto Sans, on average and a little more.
const LETTER = 6.1;

export interface PanelLayout {
  y: ScaleLinear<number, number>;
  ticks: { at: number; text: string }[];
}

export interface Layout {
  x: ScaleLinear<number, number>;
  xTicks: { at: number; text: string }[];
  hours: PanelLayout;
  usd: PanelLayout;
  labels: Placed[];
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export function layOut(
  answer: RoutesAnswer,
  profiles: readonly Profile[],
  strong: readonly number[],
  size: Size,
): Layout {
  const right = 24 + END_GAP * Math.max(1, strong.length);
  // The faint ways may run out of the picture: the strong ones are what is to be read.
  const shown = strong.flatMap((id) => profiles.find((one) => one.way.id === id) ?? []);
  const most = Math.max(1, ...shown.map((one) => one.way.km));
  const x = scaleLinear([0, most], [LEFT, size.width - right]);
  const half = (size.height - TOP - BETWEEN - BOTTOM) / 2;
  const hours = panel(shown, 'hours', TOP, TOP + half);
  const bottom = size.height - BOTTOM;
  const usd = panel(shown, 'usd', bottom - half, bottom);
  const frame = { x: LEFT, y: TOP - 14, width: size.width - right - LEFT, height: half + 14 };
  const labels = postLabels(answer, shown, x, hours.y, frame);
  const xTicks = x
    .ticks(Math.max(3, Math.floor(size.width / 130)))
    .map((at) => ({ at, text: number(at) }));
  return { x, xTicks, hours, usd, labels, bottom };
}

function panel(profiles: readonly Profile[], axis: Axis, top: number, bottom: number): PanelLayout {
  const most = mostOf(profiles, axis) || 1;
  if (axis === 'usd') {
    const y = scaleLinear([0, most], [bottom, top]).nice(4);
    return { y, ticks: y.ticks(4).map((at) => ({ at, text: number(at) })) };
  }
  // Hours are drawn, days are written: ticks must be whole days.
  const inDays = scaleLinear([0, most / 24], [bottom, top]).nice(4);
  const y = scaleLinear([0, (inDays.domain()[1] ?? 1) * 24], [bottom, top]);
  return { y, ticks: inDays.ticks(4).map((at) => ({ at: at * 24, text: number(at) })) };
}

/// The name of each post beside its step, those of the first way first.
function postLabels(
  answer: RoutesAnswer,
  shown: readonly Profile[],
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
  frame: Box,
): Placed[] {
  const trace = traceOf(answer);
  const lines = shown.flatMap((one) => segments(one, x, y));
  const wishes: Wish[] = [];
  const told = new Set<string>();
  for (const profile of shown) {
    for (const piece of profile.hours) {
      const { leg } = piece;
      if (leg.kind !== 'cross' || !leg.crossing) continue;
      const at = { x: x((piece.km[0] + piece.km[1]) / 2), y: y((piece.y[0] + piece.y[1]) / 2) };
      const text = crossingName(trace.crossing(leg.crossing)?.name ?? leg.crossing);
      // The same post on several ways is named once a spot.
      const spot = `${leg.crossing}@${Math.round(at.x / 40)},${Math.round(at.y / 30)}`;
      if (told.has(spot)) continue;
      told.add(spot);
      wishes.push({ key: `${profile.way.id}.${piece.index}`, text, at, boxes: around(at, text) });
    }
  }
  return placeLabels(wishes, frame, lines);
}

function around(at: { x: number; y: number }, text: string): Box[] {
  const width = text.length * LETTER + 4;
  const box = (dx: number, dy: number): Box => ({
    x: at.x + dx,
    y: at.y + dy,
    width,
    height: LABEL_HEIGHT,
  });
  const lift = [-LABEL_HEIGHT / 2, 6, -LABEL_HEIGHT - 4, 20, -32, 34, -46];
  return lift.flatMap((dy) => [box(8, dy), box(-8 - width, dy), box(-width / 2, dy - 4)]);
}

function segments(
  profile: Profile,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
): Segment[] {
  return profile.hours.map((piece) => ({
    x1: x(piece.km[0]),
    y1: y(piece.y[0]),
    x2: x(piece.km[1]),
    y2: y(piece.y[1]),
  }));
}
