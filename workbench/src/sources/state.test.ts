import { describe, expect, it } from 'vitest';
import { readAddress } from '../state/address';
import { byKind, placeOf } from './health';
import { filterOf, queryOf, rowOf, shownOf } from './state';

describe('the page of sources', () => {
  it('opens a row of the address, or of the part after #', () => {
    expect(rowOf(readAddress('/sources?row=links:12'))).toBe('links:12');
    expect(rowOf(readAddress('/sources#post_times:7'))).toBe('post_times:7');
    expect(rowOf(readAddress('/sources?row=../etc:1'))).toBeUndefined();
    expect(rowOf(readAddress('/sources#links:0'))).toBeUndefined();
  });

  it('reads what is looked for, and passes over what makes no sense', () => {
    const filter = filterOf(readAddress('/sources?table=links&confidence=sure&offset=-5&q=a'));
    expect(filter).toEqual({
      table: 'links',
      confidence: undefined,
      source: undefined,
      q: 'a',
      offset: 0,
    });
    expect(queryOf({ ...filter, offset: 200 })['offset']).toBe(200);
    expect(shownOf(readAddress('/sources?show=nothing'))).toBe('figures');
  });
});

describe('findings', () => {
  const at = (check: string, line: number) => ({
    check,
    file: 'links.csv',
    line,
    what: '',
    remedy: '',
  });

  it('are told by kind, the most frequent first', () => {
    const kinds = byKind([at('speed', 1), at('date', 2), at('date', 3)]);
    expect(kinds.map(([kind, found]) => [kind, found.length])).toEqual([
      ['date', 2],
      ['speed', 1],
    ]);
  });

  it('say their place as far as it is known', () => {
    expect(placeOf({ ...at('', 2), column: 14 })).toBe('links.csv:2:14');
    expect(placeOf({ file: null, line: null, what: '', remedy: '' })).toBe('');
  });
});
