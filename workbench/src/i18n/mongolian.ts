/// Names and dates in Mongolian, which browsers do not always bring along.

/// Names of countries, after the Unicode CLDR.
const COUNTRIES: Readonly<Record<string, string>> = {
  AE: 'Арабын Нэгдсэн Эмират Улс',
  AF: 'Афганистан',
  AM: 'Армени',
  AZ: 'Азербайжан',
  BY: 'Беларусь',
  CN: 'Хятад',
  DE: 'Герман',
  EE: 'Эстони',
  GB: 'Их Британи',
  GE: 'Гүрж',
  IN: 'Энэтхэг',
  IR: 'Иран',
  JP: 'Япон',
  KG: 'Киргиз',
  KP: 'Хойд Солонгос',
  KR: 'Өмнөд Солонгос',
  KZ: 'Казахстан',
  LT: 'Литва',
  LV: 'Латви',
  MN: 'Монгол',
  PK: 'Пакистан',
  PL: 'Польш',
  RU: 'Орос',
  TJ: 'Тажикистан',
  TM: 'Туркменистан',
  TR: 'Турк',
  UA: 'Украин',
  US: 'Америкийн Нэгдсэн Улс',
  UZ: 'Узбекистан',
  VN: 'Вьетнам',
};

const WEEKDAYS = ['Ня', 'Да', 'Мя', 'Лх', 'Пү', 'Ба', 'Бя'];

export function countryInMongolian(code: string): string | undefined {
  return COUNTRIES[code];
}

/// "6-р сарын 1, Да" of a date in UTC.
export function dayInMongolian(date: Date, withYear: boolean): string {
  return `${longDayInMongolian(date, withYear)}, ${WEEKDAYS[date.getUTCDay()] ?? ''}`;
}

/// "2026 оны 6-р сарын 1" of a date in UTC.
export function longDayInMongolian(date: Date, withYear = true): string {
  const year = withYear ? `${date.getUTCFullYear()} оны ` : '';
  return `${year}${date.getUTCMonth() + 1}-р сарын ${date.getUTCDate()}`;
}
