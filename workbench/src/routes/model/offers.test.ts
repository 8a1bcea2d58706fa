import { describe, expect, test } from 'vitest';
import { offersOf } from './offers';

describe('what a fault offers in place of a word', () => {
  test('places by their names', () => {
    const fault = {
      what: 'unknown place "Bishkqk".',
      remedy: "did you mean kg-bishkek (Bishkek, KG) or cn-xian (Xi'an, CN)?",
    };
    expect(offersOf(fault, 'Bishkqk')).toEqual([
      { word: 'kg-bishkek', name: 'Bishkek' },
      { word: 'cn-xian', name: "Xi'an" },
    ]);
  });

  test('other words as they are', () => {
    const fault = {
      what: 'goods "caar" are not known.',
      remedy: 'did you mean "car"? Else choose one of car, meat.',
    };
    expect(offersOf(fault, 'caar')).toEqual([{ word: 'car', name: 'car' }]);
  });

  test('of a list only the part at fault is changed', () => {
    const fault = {
      what: 'avoid "Chima" is not a country of the atlas.',
      remedy: 'did you mean "China"?',
    };
    expect(offersOf(fault, 'RU,Chima,IR')).toEqual([{ word: 'RU,China,IR', name: 'China' }]);
  });

  test('nothing where the remedy offers nothing', () => {
    expect(offersOf({ what: 'x', remedy: 'write a date such as 2026-06-01.' })).toEqual([]);
  });
});
