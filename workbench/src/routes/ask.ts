/// Asks, and shows the answer in two steps: the ways at once, the spread as draws arrive.
import { batch } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import { get } from '../api/client';
import { isDropped } from '../api/problem';
import type { RoutesAnswer } from '../api/types';
import { address, go } from '../state/address';
import { same, type Words } from '../state/words';
import { forgetDraws, showDrawn, startDraws } from './draws';
import { sameWay } from './model/diff';
import { recall } from './model/memory';
import { answer, answered, before, failure, loading, shape } from './screen';

let current: AbortController | undefined;
/// The question asked last, whatever became of it.
let last: Words | undefined;

/// Asks what the address says, unless that was asked last. A newer question drops the older.
export async function ask(words: Words, again = false): Promise<void> {
  if (!again && last && same(words, last)) return;
  last = words;
  current?.abort();
  forgetDraws();
  if (!words['from'] || !words['to']) {
    loading.value = false;
    return;
  }
  const dropped = (current = new AbortController());
  const known = again ? undefined : recall(words);
  if (known) {
    show(known, words);
    showDrawn(known);
    void fetchShape(words, dropped.signal);
    loading.value = false;
    return;
  }
  loading.value = true;
  try {
    const found = await get<RoutesAnswer>('/routes', { ...words, draws: 0 }, dropped.signal);
    show(found, words);
    void fetchShape(words, dropped.signal);
    startDraws(words, found);
  } catch (error) {
    if (isDropped(error)) return;
    failure.value = error;
    // The older answer stays, and so does what is said of its draws.
    showDrawn(answer.peek());
  }
  loading.value = false;
}

function show(found: RoutesAnswer, words: Words) {
  const old = answer.peek();
  const oldWords = answered.peek();
  // All at once: an address that changed before its answer is known would be asked again.
  batch(() => {
    failure.value = undefined;
    answered.value = words;
    answer.value = found;
    if (old && oldWords && !same(oldWords, words)) {
      before.value = { answer: old, words: oldWords };
      keepOpen(old, found);
    }
  });
}

/// What was open stays open where the new answer has it; ids mean nothing across answers.
function keepOpen(old: RoutesAnswer, now: RoutesAnswer) {
  const moved = (text: string | undefined) =>
    (text ?? '')
      .split(',')
      .flatMap((id) => (id === '' ? [] : (sameWay(Number(id), old, now) ?? [])))
      .join();
  const { open, ways } = address.peek().view;
  go({ view: { open: moved(open), ways: moved(ways) } }, 'replace');
}

async function fetchShape(words: Words, signal: AbortSignal) {
  try {
    const query = { ...words, draws: 0, format: 'geojson' };
    shape.value = await get<FeatureCollection>('/routes', query, signal);
  } catch {
    // The map then shows its network alone; list and chart have all figures.
  }
}
