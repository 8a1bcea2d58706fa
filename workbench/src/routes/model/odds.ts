/// Odds between corridors, as one reads them out.
import type { Odds, RoutesAnswer } from '../../api/types';
import type { Corridor } from './corridors';

export type Verdict = 'undecided' | 'leaning' | 'likely' | 'sure';

/// In words as the glossary has them: up to 60, 75, 90, over 90 of 100.
export function verdict(share: number): Verdict {
  const leader = Math.max(share, 1 - share);
  if (leader <= 0.6) return 'undecided';
  if (leader <= 0.75) return 'leaning';
  return leader <= 0.9 ? 'likely' : 'sure';
}

export interface Duel {
  /// The corridor that wins more often.
  winner: Corridor;
  loser: Corridor;
  /// Of 100 draws, how many the winner wins.
  of100: number;
  verdict: Verdict;
  odds: Odds;
}

export function oddsBetween(answer: RoutesAnswer, one: number, two: number): Odds | undefined {
  return answer.odds.find(
    (odds) =>
      (odds.first === one && odds.second === two) || (odds.first === two && odds.second === one),
  );
}

/// Who wins between the best ways of two corridors; undefined without draws.
export function duel(
  answer: RoutesAnswer,
  one: Corridor,
  two: Corridor,
  by: 'cheaper' | 'earlier',
): Duel | undefined {
  const odds = oddsBetween(answer, one.best.id, two.best.id);
  const share = odds?.[by];
  if (!odds || share === null || share === undefined) return undefined;
  const ofOne = odds.first === one.best.id ? share : 1 - share;
  const wins = ofOne >= 0.5;
  return {
    winner: wins ? one : two,
    loser: wins ? two : one,
    of100: Math.round(100 * Math.max(ofOne, 1 - ofOne)),
    verdict: verdict(ofOne),
    odds,
  };
}

/// The duels worth a line: the best corridor against the next, and against those compared.
export function tellingDuels(
  answer: RoutesAnswer,
  corridors: readonly Corridor[],
  most = 3,
): Duel[] {
  const [first, ...others] = corridors;
  if (!first) return [];
  const compared = others.filter((corridor) => isCompared(answer, corridor));
  const order = [...new Set([...compared, ...others])].slice(0, most);
  return order.flatMap((other) => duel(answer, first, other, 'cheaper') ?? []);
}

function isCompared(answer: RoutesAnswer, corridor: Corridor): boolean {
  const countries: readonly string[] = corridor.countries.slice(1, -1);
  return answer.question.compare.some(
    (word) =>
      countries.includes(word) ||
      corridor.best.corridor.crossings.includes(word) ||
      corridor.best.legs.some((leg) => leg.from === word || leg.via.includes(word)),
  );
}
