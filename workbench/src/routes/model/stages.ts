/// Where the money and the hours of a way go, by stage; stages add up to the way's planned sums.
import type { Itinerary, Leg, Mode } from '../../api/types';

export type Stage = Mode | 'transfer' | 'border' | 'wait' | 'papers';

export const STAGES: readonly Stage[] = [
  'sea',
  'ferry',
  'air',
  'rail',
  'road',
  'transfer',
  'border',
  'wait',
  'papers',
];

export interface Share {
  usd: number;
  hours: number;
}

export function stageOf(leg: Leg): Stage {
  switch (leg.kind) {
    case 'haul':
      return leg.mode ?? 'road';
    case 'transfer':
      return 'transfer';
    case 'cross':
      return 'border';
    case 'wait':
      return 'wait';
    case 'clear':
      return 'papers';
  }
}

export function stagesOf(way: Itinerary): Map<Stage, Share> {
  const shares = new Map<Stage, Share>();
  for (const leg of way.legs) {
    const stage = stageOf(leg);
    const share = shares.get(stage) ?? { usd: 0, hours: 0 };
    shares.set(stage, { usd: share.usd + leg.usd, hours: share.hours + leg.hours });
  }
  return shares;
}

/// The stages that any of the ways has, in the order of a journey.
export function stagesIn(ways: readonly Itinerary[]): Stage[] {
  const used = new Set(ways.flatMap((way) => way.legs.map(stageOf)));
  return STAGES.filter((stage) => used.has(stage));
}
