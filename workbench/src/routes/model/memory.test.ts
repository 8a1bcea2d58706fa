import { expect, test } from 'vitest';
import type { RoutesAnswer } from '../../api/types';
import { recall, remember } from './memory';

const answer = (n: number) => ({ question: { units: n } }) as unknown as RoutesAnswer;

test('gives an answer again, whatever the order of the words', () => {
  const one = answer(1);
  remember({ from: 'a', to: 'b' }, one);
  expect(recall({ to: 'b', from: 'a' })).toBe(one);
  expect(recall({ to: 'c', from: 'a' })).toBeUndefined();
});

test('forgets the oldest, not what was renewed', () => {
  for (let n = 0; n < 6; n++) remember({ units: String(n) }, answer(n));
  remember({ units: '0' }, answer(0));
  remember({ units: '6' }, answer(6));
  expect(recall({ units: '0' })).toBeDefined();
  expect(recall({ units: '1' })).toBeUndefined();
});
