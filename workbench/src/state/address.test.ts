import { describe, expect, it } from 'vitest';
import { address, canUndo, changed, go, readAddress, undo, writeAddress } from './address';
import { listOf, only, ROUTES_WORDS, withWords } from './words';

describe('an address', () => {
  it.each([
    '/routes',
    '/routes?from=Incheon&to=Bishkek',
    '/routes?from=Incheon&to=Bishkek&avoid=RU,CN&ways=1,16',
    '/landed?from=Almaty&to=%D0%A3%D0%BB%D0%B0%D0%B0%D0%BD%D0%B1%D0%B0%D0%B0%D1%82%D0%B0%D1%80',
    '/sources?table=links#links:12',
  ])('comes back as it was: %s', (href) => {
    expect(writeAddress(readAddress(href))).toBe(href);
  });

  it('is written one way, whatever the order it came in', () => {
    expect(writeAddress(readAddress('/routes?to=B&from=A&leg=2&chart=1'))).toBe(
      '/routes?from=A&to=B&chart=1&leg=2',
    );
  });

  it('is routes at /, and no page where the path names none', () => {
    expect(readAddress('/').page).toBe('routes');
    expect(readAddress('/nothing').page).toBeUndefined();
  });

  it('keeps what is open unless the page changes', () => {
    const from = readAddress('/routes?from=A&open=2#x');
    expect(writeAddress(changed(from, { view: { leg: '3' } }))).toBe(
      '/routes?from=A&leg=3&open=2#x',
    );
    expect(writeAddress(changed(from, { view: { open: undefined } }))).toBe('/routes?from=A#x');
    expect(writeAddress(changed(from, { page: 'landed' }))).toBe('/landed?from=A');
  });
});

describe('words', () => {
  it('lose those set blank', () => {
    expect(withWords({ from: 'A', avoid: 'RU' }, { avoid: ' ', to: ' B ' })).toEqual({
      from: 'A',
      to: 'B',
    });
  });

  it('are cut to those that an ask knows', () => {
    expect(only({ from: 'A', hs: '8703' }, ROUTES_WORDS)).toEqual({ from: 'A' });
  });

  it('may be lists', () => {
    expect(listOf(' RU, CN,,')).toEqual(['RU', 'CN']);
    expect(listOf(undefined)).toEqual([]);
  });
});

describe('undo', () => {
  it('brings back the question of before, on the page that is open', () => {
    go({ words: { from: 'A', to: 'B' } }, 'replace');
    expect(canUndo.value).toBe(false);
    go({ words: { from: 'A', to: 'C' } });
    go({ page: 'help' });
    go({ page: 'landed' });
    undo();
    expect(address.value.page).toBe('landed');
    expect(address.value.words).toEqual({ from: 'A', to: 'B' });
    expect(canUndo.value).toBe(false);
  });

  it('passes over what Back has brought back already', () => {
    go({ words: { from: 'A', to: 'B' } }, 'replace');
    go({ words: { from: 'A', to: 'C' } });
    go({ words: { from: 'A', to: 'B' } }, 'replace');
    expect(canUndo.value).toBe(false);
  });
});
