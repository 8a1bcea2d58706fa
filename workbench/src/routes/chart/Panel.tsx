import type { ScaleLinear } from 'd3-scale';
import type { Mode } from '../../api/types';
import { corridorColour } from '../../ui/colours';
import { pointed } from '../screen';
import { END_GAP, type Axis, type Piece, type Profile } from './profile';
import { leaderOf, type Placed } from './labels';

type Scale = ScaleLinear<number, number>;

export interface PanelProps {
  axis: Axis;
  title: string;
  profiles: readonly Profile[];
  /// Ids of the ways drawn strongly; the others are faint.
  strong: readonly number[];
  x: Scale;
  y: Scale;
  ticks: readonly { at: number; text: string }[];
  labels: readonly Placed[];
}

const DASH: Record<Mode, string | undefined> = {
  road: undefined,
  rail: undefined,
  sea: '9 4',
  ferry: '6 3 2 3',
  air: '1 4',
};

/// One panel of the chart: lines of one quantity over distance.
export function Panel(props: PanelProps) {
  const { axis, title, profiles, strong, x, y, ticks, labels } = props;
  const [left = 0, plotRight = 0] = x.range();
  const faint = profiles.filter((one) => !strong.includes(one.way.id));
  const bold = strong.flatMap((id) => profiles.find((one) => one.way.id === id) ?? []).reverse();
  return (
    <g class="panel">
      {ticks.map((tick) => (
        <g key={tick.at}>
          <line class="grid" x1={left} x2={plotRight} y1={y(tick.at)} y2={y(tick.at)} />
          <text class="tick" x={left - 6} y={y(tick.at)} dy="0.35em" text-anchor="end">
            {tick.text}
          </text>
        </g>
      ))}
      <text class="axis-title" x={2} y={(y.range()[1] ?? 0) - 7}>
        {title}
      </text>
      {faint.map((one) => (
        <path
          key={one.way.id}
          class="piece faint"
          clip-path="url(#chart-plot)"
          d={whole(one[axis], x, y)}
          stroke-width={2}
          stroke={corridorColour(one.colour)}
        />
      ))}
      {bold.map((one) => (
        <g key={one.way.id}>
          <Line profile={one} axis={axis} x={x} y={y} />
        </g>
      ))}
      {bold.map((one, i) => (
        <EndBar key={one.way.id} profile={one} axis={axis} y={y} x={endX(props, bold.length - i)} />
      ))}
      {labels.map((label) => (
        <PostLabel key={label.key} label={label} />
      ))}
    </g>
  );
}

function PostLabel({ label }: { label: Placed }) {
  const leader = leaderOf(label);
  return (
    <>
      {leader && <line class="leader" {...leader} />}
      <text class="post-label" x={label.box.x + 2} y={label.box.y + label.box.height - 4}>
        {label.text}
      </text>
    </>
  );
}

/// Where the bar of a way stands: side by side at the right, the first nearest to the lines.
function endX({ x }: PanelProps, place: number): number {
  return (x.range()[1] ?? 0) + 14 + (place - 1) * END_GAP;
}

/// A way that nobody marked: where it runs, and no more.
function whole(pieces: readonly Piece[], x: Scale, y: Scale): string {
  const ends = pieces.map((piece) => `L${x(piece.km[1])},${y(piece.y[1])}`);
  return `M${x(0)},${y(0)}${ends.join('')}`;
}

interface LineProps {
  profile: Profile;
  axis: Axis;
  x: Scale;
  y: Scale;
}

function Line({ profile, axis, x, y }: LineProps) {
  const paint = corridorColour(profile.colour);
  return (
    <>
      {profile[axis].map((piece) => (
        <PieceLine
          key={piece.index}
          piece={piece}
          id={profile.way.id}
          paint={paint}
          d={`M${x(piece.km[0])},${y(piece.y[0])}L${x(piece.km[1])},${y(piece.y[1])}`}
          middle={{
            x: (x(piece.km[0]) + x(piece.km[1])) / 2,
            y: (y(piece.y[0]) + y(piece.y[1])) / 2,
          }}
        />
      ))}
    </>
  );
}

interface PieceProps {
  piece: Piece;
  id: number;
  paint: string;
  d: string;
  middle: { x: number; y: number };
}

function PieceLine({ piece, id, paint, d, middle }: PieceProps) {
  const { leg, index } = piece;
  const now = pointed.value;
  const here = now?.itinerary === id && now.index === index;
  const dash = leg.kind === 'haul' && leg.mode ? DASH[leg.mode] : undefined;
  const width = here ? 4 : leg.kind === 'wait' ? 1.2 : 2;
  return (
    <g
      onPointerEnter={() => (pointed.value = { itinerary: id, index })}
      onPointerLeave={() => (pointed.value = undefined)}
    >
      <path
        class="piece"
        d={d}
        stroke={paint}
        stroke-width={width}
        stroke-dasharray={leg.kind === 'wait' ? '2 2' : dash}
      />
      {leg.kind === 'haul' && leg.mode === 'rail' && (
        <path class="piece ties" d={d} stroke={paint} stroke-width={6} stroke-dasharray="1.2 7" />
      )}
      {leg.kind === 'cross' && (
        <path class="diamond" d={diamond(middle.x, middle.y)} fill={paint} />
      )}
      <path class="catch" d={d} />
    </g>
  );
}

function diamond(x: number, y: number): string {
  return `M${x},${y - 4.5}l4.5,4.5l-4.5,4.5l-4.5,-4.5z`;
}

interface EndProps {
  profile: Profile;
  axis: Axis;
  x: number;
  y: Scale;
}

/// P10 to P90 at the end of a way, a tick at P50, its number above.
function EndBar({ profile, axis, x, y }: EndProps) {
  const spread = profile.way[axis];
  const paint = corridorColour(profile.colour);
  const { p10, p50, p90, planned } = spread;
  const top = y(p90 ?? planned);
  return (
    <g class="end-bar">
      {p10 !== null && p90 !== null && (
        <rect
          x={x - 2.5}
          y={top}
          width={5}
          height={Math.max(0, y(p10) - top)}
          fill={paint}
          opacity={0.5}
        />
      )}
      <rect x={x - 5} y={y(p50 ?? planned) - 1} width={10} height={2} fill={paint} />
      <text class="end-number" x={x} y={top - 4} text-anchor="middle" fill={paint}>
        {profile.way.id}
      </text>
    </g>
  );
}
