/// The common scale of the range bars. It is set from the plans, with room for the spread, so that
/// nothing moves when the draws come; it widens only where they go past it.
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Spread } from '../../api/types';

/// Draws usually stay within these shares of the plan.
const LOW = 0.8;
const HIGH = 1.6;

export function rangeScale(spreads: readonly Spread[]): ScaleLinear<number, number> {
  const plans = spreads.map((spread) => spread.planned);
  const lows = spreads.flatMap((spread) => spread.p10 ?? []);
  const highs = spreads.flatMap((spread) => spread.p90 ?? []);
  const low = Math.min(LOW * Math.min(...plans), ...lows);
  const high = Math.max(HIGH * median(plans), 1.02 * Math.max(...plans), ...highs);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return scaleLinear([0, 1], [0, 1]);
  return scaleLinear([Math.max(0, low), high], [0, 1]).nice(4);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
