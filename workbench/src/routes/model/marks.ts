/// What deserves a badge on a row, and nothing else.
import type { Itinerary, Leg, RoutesAnswer } from '../../api/types';
import type { Corridor } from './corridors';
import { duel } from './odds';

export type Badge =
  | { kind: 'unbeaten' }
  | { kind: 'near' }
  | { kind: 'dominated'; by: number; usd: number; hours: number }
  | { kind: 'permit'; papers: string[] }
  | { kind: 'doubtful'; papers: string[] }
  | { kind: 'closed'; post: string; hours: number }
  | { kind: 'undecided' }
  | { kind: 'stranded'; share: number }
  | { kind: 'deadline'; share: number };

export function badgesOf(way: Itinerary): Badge[] {
  const badges: Badge[] = [];
  if (way.dominated_by) {
    const { id, usd, hours } = way.dominated_by;
    badges.push({ kind: 'dominated', by: id, usd, hours });
  } else {
    badges.push({ kind: way.standing === 'near' ? 'near' : 'unbeaten' });
  }
  const permits = way.papers.filter((paper) => paper.id.endsWith('permit'));
  if (permits.length > 0) {
    badges.push({ kind: 'permit', papers: permits.map((paper) => paper.name) });
  }
  const doubtful = way.papers.filter((paper) => paper.held !== 'yes' && paper.required);
  if (doubtful.length > 0) {
    badges.push({ kind: 'doubtful', papers: doubtful.map((paper) => paper.name) });
  }
  const closed = way.legs.filter(isClosed).sort((a, b) => b.hours - a.hours)[0];
  if (closed) badges.push({ kind: 'closed', post: postOf(closed), hours: closed.hours });
  if (way.stranded) badges.push({ kind: 'stranded', share: way.stranded });
  if (way.on_time !== null) badges.push({ kind: 'deadline', share: way.on_time });
  return badges;
}

/// A corridor whose odds against the first are near even.
export function isUndecided(
  answer: RoutesAnswer,
  corridor: Corridor,
  first: Corridor | undefined,
): boolean {
  if (!first || first === corridor) return false;
  return duel(answer, first, corridor, 'cheaper')?.verdict === 'undecided';
}

/// A wait for a post that is shut when the goods come.
export function isClosed(leg: Leg): boolean {
  return leg.kind === 'wait' && leg.crossing !== null && /^until .* opens$/.test(leg.what);
}

function postOf(leg: Leg): string {
  return leg.what.replace(/^until /, '').replace(/ opens$/, '');
}
