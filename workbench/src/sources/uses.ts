/// Where a row of the atlas is used in an answer on the screen.
import type { LandedAnswer } from '../api/landed';
import type { RoutesAnswer, RowRef } from '../api/types';

export interface Use {
  /// Id of the way.
  way: number;
  countries: readonly string[];
  /// What of it rests on the row: legs, lines of the statement, papers.
  what: string[];
}

/// What reads a table, in one phrase: its parts may be sentences, the phrase ends by itself.
export function readers(feeds: readonly string[]): string {
  return feeds.map((part) => part.replace(/\.$/, '')).join('; ');
}

/// The ways that rest on a row, with the legs, lines and papers that cite it.
export function usesOf(answer: RoutesAnswer | LandedAnswer, ref: RowRef): Use[] {
  const statements = 'landed' in answer ? answer.landed : [];
  return answer.itineraries.flatMap((way) => {
    const legs = way.legs
      .filter((leg) => leg.rows.includes(ref))
      .map((leg) => (leg.km > 0 ? leg.what : `${leg.what}, ${nameOf(answer, leg.from)}`));
    const lines = statements
      .filter((one) => one.itinerary === way.id)
      .flatMap((one) => one.statement)
      .filter((line) => line.rows.includes(ref))
      .map((line) => `${line.name}: ${line.description}`);
    const papers = way.papers
      .filter((paper) => paper.rows.includes(ref))
      .map((paper) => paper.name);
    const what = [...new Set([...legs, ...lines, ...papers])];
    return what.length > 0 ? [{ way: way.id, countries: way.corridor.countries, what }] : [];
  });
}

function nameOf(answer: RoutesAnswer | LandedAnswer, id: string): string {
  return answer.places.find((place) => place.id === id)?.name ?? id;
}
