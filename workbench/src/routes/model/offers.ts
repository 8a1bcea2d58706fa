/// What a fault of the server offers in place of the word, so that one click takes it.
import { listOf } from '../../state/words';

export interface Offer {
  /// What the word becomes.
  word: string;
  name: string;
}

/// `kg-bishkek (Bishkek, KG)`, as places are offered.
const PLACE = /([a-z]{2}-[a-z0-9-]+) \(([^()]+), [A-Z]{2}\)/g;
/// `did you mean "car" or "parts"?`, as other words are.
const MEANT = /did you mean ("[^"]+"(?: or "[^"]+")*)\?/;

/// The offers of a remedy. Of a list, only the part that the fault names is changed.
export function offersOf(fault: { what: string; remedy: string }, said = ''): Offer[] {
  const wrong = /"([^"]+)"/.exec(fault.what)?.[1] ?? '';
  const put = (right: string) => {
    const list = listOf(said);
    const at = list.indexOf(wrong);
    return list.length > 1 && at >= 0 ? list.with(at, right).join() : right;
  };
  const places = [...fault.remedy.matchAll(PLACE)].map(([, id = '', name = '']) => ({
    word: put(id),
    name,
  }));
  if (places.length > 0) return places;
  const meant = MEANT.exec(fault.remedy)?.[1] ?? '';
  return [...meant.matchAll(/"([^"]+)"/g)].map(([, word = '']) => ({
    word: put(word),
    name: word,
  }));
}
