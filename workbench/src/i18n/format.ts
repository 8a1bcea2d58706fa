/// Numbers, money, times: one way of writing each, everywhere.
import { computed } from '@preact/signals';
import { language } from './index';
import { countryInMongolian, dayInMongolian, longDayInMongolian } from './mongolian';

const THIN = '\u202f';
const MINUS = '\u2212';

/// A whole or decimal number with thin spaces between thousands: 1 850, 12.5.
export function number(value: number, decimals = 0): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction] = fixed.split('.');
  const grouped = group(whole);
  const sign = value < 0 && Number(fixed) !== 0 ? MINUS : '';
  const point = language.value === 'ru' || language.value === 'mn' ? ',' : '.';
  return sign + grouped + (fraction === undefined ? '' : point + fraction);
}

/// As many decimals as tell: three significant figures, no trailing zeros.
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size >= 100 || value === 0) return number(value);
  const decimals = size >= 10 ? 1 : size >= 1 ? 2 : Math.min(6, 2 - Math.floor(Math.log10(size)));
  const short = Number(value.toFixed(decimals));
  const needed = `${short}`.split('.')[1]?.length ?? 0;
  return number(short, `${short}`.includes('e') ? decimals : needed);
}

/// A difference, always with its sign.
export function signed(value: number, decimals = 0): string {
  const text = number(value, decimals);
  return Number(Math.abs(value).toFixed(decimals)) === 0 || value < 0 ? text : `+${text}`;
}

/// Days with one decimal, from hours.
export function days(hours: number): string {
  return number(hours / 24, 1);
}

/// Hours as a person says them: 45 min, 8.5 h, 3 d 4 h.
export function duration(hours: number): string {
  if (hours < 1) return `${Math.round(hours * 60)}${THIN}min`;
  if (hours < 48) return `${number(Math.round(hours * 10) / 10, hours % 1 ? 1 : 0)}${THIN}h`;
  const whole = Math.round(hours);
  const rest = whole % 24;
  return `${Math.floor(whole / 24)}${THIN}d` + (rest ? ` ${rest}${THIN}h` : '');
}

/// The parts of a local time with offset, as it stands on the wall there: no browser zone enters.
export interface WallTime {
  year: number;
  month: number;
  day: number;
  clock: string;
  offset: string;
}

export function wallTime(text: string): WallTime | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(text);
  if (!found) return undefined;
  const [, year, month, day, clock = '', offset = ''] = found;
  return { year: Number(year), month: Number(month), day: Number(day), clock, offset };
}

/// "Mon 1 Jun" of a local time or a date.
export function day(text: string, withYear = false): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (!found) return text;
  const noon = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]), 12));
  if (language.value === 'mn') return dayInMongolian(noon, withYear);
  return new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(withYear ? { year: 'numeric' } : {}),
  }).format(noon);
}

/// "1 June 2026" of a date.
export function longDay(text: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (!found) return text;
  const noon = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]), 12));
  return language.value === 'mn' ? longDayInMongolian(noon) : longDays.value.format(noon);
}

const longDays = computed(
  () =>
    new Intl.DateTimeFormat(locale(), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

/// The offset as people write it: +09:00 becomes +9, +05:30 stays.
export function offset(text: string): string {
  const at = wallTime(text)?.offset ?? '';
  if (at === 'Z' || at === '+00:00') return 'UTC';
  return `UTC${at
    .replace('-', MINUS)
    .replace(/([+\u2212])0/, '$1')
    .replace(':00', '')}`;
}

/// Hours between two local times with offset.
export function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}

/// The name of a country in the language of the screen; the code where it has none.
export function country(code: string): string {
  const own = language.value === 'mn' ? countryInMongolian(code) : undefined;
  if (own) return own;
  try {
    return regions.value.of(code) ?? code;
  } catch {
    return code;
  }
}

const regions = computed(() => new Intl.DisplayNames([locale(), 'en'], { type: 'region' }));

function locale(): string {
  return language.value === 'en' ? 'en-GB' : language.value;
}

function group(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, THIN);
}

/// An instant as day and local time of the reader: "25 Nov 2026, 12:05".
export function moment(text: string): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return text;
  return new Intl.DateTimeFormat(locale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(date);
}
