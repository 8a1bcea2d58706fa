import { describe, expect, it } from 'vitest';
import { byYear, type Observed, type PostHours } from './crossing';
import { daysText, spanText } from './PostHoursList';

const seen = (year: number, value: number, unit = 'h', mode: Observed['mode'] = 'road') => ({
  year,
  country: 'MN',
  mode,
  direction: null,
  indicator: 'hours',
  value,
  unit,
  row: `crossings_performance:${value}`,
});

describe('byYear', () => {
  it('means what one year, side and mode has, the newest year first', () => {
    const means = byYear([seen(2022, 10), seen(2023, 4), seen(2023, 8)], 'h');
    expect(means.map(({ year, value, rows }) => [year, value, rows.length])).toEqual([
      [2023, 6, 2],
      [2022, 10, 1],
    ]);
  });

  it('keeps modes and units apart', () => {
    expect(byYear([seen(2023, 4), seen(2023, 8, 'h', 'rail')], 'h')).toHaveLength(2);
    expect(byYear([seen(2023, 4, 'USD')], 'h')).toEqual([]);
  });
});

describe('daysText', () => {
  it('says days in a row as a stretch', () => {
    expect(daysText(['Mon', 'Tue', 'Wed', 'Thu', 'Fri'])).toBe('Mon–Fri');
    expect(daysText(['Mon', 'Wed'])).toBe('Mon, Wed');
    expect(daysText(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])).toBe('daily');
  });
});

describe('spanText', () => {
  const hours: PostHours = {
    country: 'MN',
    mode: 'road',
    days: [],
    open: '',
    close: '',
    row: 'c:1',
  };

  it('says from when to when hours hold, and in which season', () => {
    expect(spanText(hours)).toBe('');
    expect(spanText({ ...hours, valid_from: '2024-04-01' })).toBe('since 2024-04-01');
    expect(spanText({ ...hours, valid_from: '2022-01-19', valid_to: '2022-06-09' })).toBe(
      '2022-01-19 – 2022-06-09',
    );
    expect(spanText({ ...hours, season_from: '05-01', season_to: '10-31' })).toContain('05-01');
  });
});
