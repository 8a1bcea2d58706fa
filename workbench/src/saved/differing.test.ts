import { expect, it } from 'vitest';
import { differing } from './differing';

it('tells the words that two questions do not say alike', () => {
  const mine = { to: 'Osh', from: 'Incheon', draws: '0' };
  const theirs = { from: 'Incheon', to: 'Bishkek', goods: 'car' };
  expect(differing(mine, theirs)).toEqual([
    { name: 'to', mine: 'Osh', theirs: 'Bishkek' },
    { name: 'goods', mine: undefined, theirs: 'car' },
    { name: 'draws', mine: '0', theirs: undefined },
  ]);
  expect(differing(mine, mine)).toEqual([]);
});
