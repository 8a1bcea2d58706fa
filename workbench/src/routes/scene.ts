/// What map and chart show beside the list.
import { computed } from '@preact/signals';
import type { RoutesAnswer } from '../api/types';
import { answer, colourOf, corridors } from './screen';
import { chosen, openWay } from './view';

export interface Scene {
  readonly answer: RoutesAnswer | undefined;
  /// The number of the colour of each way.
  readonly colours: ReadonlyMap<number, number>;
  /// The best way of each corridor.
  readonly best: readonly number[];
  /// Ways marked or open.
  readonly marked: readonly number[];
}

export const scene = computed<Scene>(() => {
  const open = openWay.value;
  return {
    answer: answer.value,
    colours: colourOf.value,
    best: corridors.value.map((corridor) => corridor.best.id),
    marked: [...new Set([...chosen.value, ...(open === undefined ? [] : [open])])],
  };
});
