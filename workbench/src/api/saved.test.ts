import { describe, expect, it } from 'vitest';
import { ApiProblem } from './problem';
import { currentOf, nameOf } from './saved';

describe('the name of a saved question', () => {
  it.each([
    ['A Korean car!', 'a-korean-car'],
    ['  Ош → Бишкек 2026 ', 'osh-bishkek-2026'],
    ['Café/../etc', 'cafe-etc'],
    ['Улаанбаатар', 'ulaanbaatar'],
    ['首尔', ''],
    ['Con', 'con-1'],
    ['LPT1', 'lpt1-1'],
    ['x'.repeat(70), 'x'.repeat(64)],
  ])('%j is %j', (title, name) => expect(nameOf(title)).toBe(name));
});

describe('a refused save', () => {
  it('tells what is there now, and other failures do not', () => {
    const current = { name: 'a', etag: '"1"' };
    expect(currentOf(new ApiProblem(412, { current }))).toEqual(current);
    expect(currentOf(new ApiProblem(400, { current }))).toBeUndefined();
    expect(currentOf(new Error('no'))).toBeUndefined();
  });
});
