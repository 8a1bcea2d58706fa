import { corridorColour } from './colours';

interface Props {
  /// Where values stand, in shares of the width from 0 to 1.
  at: (value: number) => number;
  low: number | null;
  mid: number | null;
  high: number | null;
  /// The planned value: a dot, on the screen before the draws are.
  planned: number;
  colour: number;
  label: string;
}

const WIDTH = 200;
const HEIGHT = 14;

/// A slim bar from P10 to P90 with a tick at P50, on a scale that its neighbours share.
export function RangeBar({ at, low, mid, high, planned, colour, label }: Props) {
  const x = (value: number) => Math.max(0, Math.min(1, at(value))) * WIDTH;
  const paint = corridorColour(colour);
  return (
    <svg
      class="range"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <line class="range-track" x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {low !== null && high !== null && (
        <rect
          class="range-span"
          x={x(low)}
          width={Math.max(1, x(high) - x(low))}
          y={HEIGHT / 2 - 3}
          height={6}
          fill={paint}
        />
      )}
      {mid !== null ? (
        <rect class="range-mid" x={x(mid) - 1} width={2} y={1} height={HEIGHT - 2} fill={paint} />
      ) : (
        <rect x={x(planned) - 1} width={2} y={3} height={HEIGHT - 6} fill={paint} />
      )}
    </svg>
  );
}
