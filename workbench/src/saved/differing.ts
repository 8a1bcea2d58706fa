import { orderWords, type Words } from '../state/words';

export interface Differing {
  name: string;
  mine: string | undefined;
  theirs: string | undefined;
}

/// The words that two questions do not say alike, in the order of the command line.
export function differing(mine: Words, theirs: Words): Differing[] {
  return Object.keys(orderWords({ ...theirs, ...mine }))
    .filter((name) => mine[name] !== theirs[name])
    .map((name) => ({ name, mine: mine[name], theirs: theirs[name] }));
}
