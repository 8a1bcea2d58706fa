/// Changing words of the question: each change is a step that Back undoes.
import { computed } from '@preact/signals';
import { ApiProblem, type Problem } from '../../api/problem';
import { country } from '../../i18n/format';
import { address, go } from '../../state/address';
import { same, withWords } from '../../state/words';
import { answer, answered, asked, failure } from '../../answer/onscreen';
import { traceOf } from '../model/trace';
import { namesSeen } from './search';

export function setWords(change: Readonly<Record<string, string | undefined>>): void {
  go({ words: withWords(address.peek().words, change) });
}

/// Faults of the question on the screen, by word.
export const faults = computed<readonly Problem[]>(() =>
  failure.value instanceof ApiProblem ? failure.value.problems : [],
);

export function faultsOf(name: string): Problem[] {
  return faults.value.filter((problem) => problem.name === name);
}

/// What the server took a word for, if the answer on the screen is to this very question.
export const understood = computed(() =>
  answer.value && answered.value && same(answered.value, asked.value)
    ? answer.value.question
    : undefined,
);

/// The name of a place, country or crossing that a word has as an id or code.
export function nameOf(word: string): string {
  if (/^[A-Z]{2}$/.test(word)) return country(word);
  const trace = answer.value ? traceOf(answer.value) : undefined;
  return (
    trace?.place(word)?.name ?? trace?.crossing(word)?.name ?? namesSeen.value.get(word) ?? word
  );
}

/// The name of the place that `from` or `to` stands for.
export function placeText(name: 'from' | 'to'): string {
  const word = asked.value[name] ?? '';
  const id = understood.value?.[name];
  const place = id && answer.value ? traceOf(answer.value).place(id) : undefined;
  return place?.name ?? nameOf(word);
}
