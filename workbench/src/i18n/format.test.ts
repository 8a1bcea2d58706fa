import { afterEach, describe, expect, it } from 'vitest';
import { choose } from './index';
import {
  country,
  day,
  days,
  duration,
  figure,
  hoursBetween,
  longDay,
  number,
  offset,
  signed,
} from './format';

/// Thin spaces read as plain ones here.
const plain = (text: string) => text.replaceAll('\u202f', ' ');

afterEach(() => choose('en'));

describe('numbers', () => {
  it.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1850, 0, '1 850'],
    [1234567, 0, '1 234 567'],
    [1850.55, 1, '1 850.5'],
    [-12.34, 1, '−12.3'],
    [-0.04, 1, '0.0'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(plain(number(value, decimals))).toBe(text);
  });

  it('take a comma in Mongolian and Russian', async () => {
    await choose('ru');
    expect(number(2.5, 1)).toBe('2,5');
  });

  it.each([
    [380, '380'],
    [2801, '2 801'],
    [46.3, '46.3'],
    [1.2, '1.2'],
    [0.222222, '0.222'],
    [0.0006, '0.0006'],
    [0, '0'],
  ])('of the world show what tells: %d is %s', (value, text) => {
    expect(plain(figure(value))).toBe(text);
  });

  it('of a difference carry their sign', () => {
    expect(signed(105)).toBe('+105');
    expect(signed(-105)).toBe('−105');
    expect(signed(0.2)).toBe('0');
  });
});

describe('times', () => {
  it.each([
    [0.5, '30 min'],
    [8, '8 h'],
    [8.58, '8.6 h'],
    [56, '2 d 8 h'],
    [72, '3 d'],
  ])('%d hours are %s', (hours, text) => {
    expect(plain(duration(hours))).toBe(text);
  });

  it('are days with one decimal', () => {
    expect(days(828.62)).toBe('34.5');
  });

  it('stay at the wall they are of, whatever the zone of the browser', () => {
    expect(day('2026-06-01T23:30+09:00')).toMatch(/^Mon,? 1 Jun$/);
    expect(offset('2026-06-01T09:00+09:00')).toBe('UTC+9');
    expect(offset('2026-06-01T09:00+05:30')).toBe('UTC+5:30');
    expect(offset('2026-06-01T09:00Z')).toBe('UTC');
  });

  it('are held against each other over zones', () => {
    expect(hoursBetween('2026-06-08T18:36+09:00', '2026-06-10T15:54+08:00')).toBeCloseTo(46.3);
  });
});

describe('Mongolian', () => {
  it('needs no browser that knows it', async () => {
    await choose('mn');
    expect(longDay('2026-06-01')).toBe('2026 оны 6-р сарын 1');
    expect(day('2026-06-01T09:00+09:00')).toBe('6-р сарын 1, Да');
    expect(country('KZ')).toBe('Казахстан');
  });
});
