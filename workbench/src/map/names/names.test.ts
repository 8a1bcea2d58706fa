import { describe, expect, it } from 'vitest';
import { countryLocal, countryName, localLine, shortName } from './names';

describe('localLine', () => {
  it('keeps Latin and Cyrillic letters, those of Mongolian and Kazakh too', () => {
    expect(localLine('Ulaanbaatar', 'Улаанбаатар')).toBe('Улаанбаатар');
    expect(localLine('Undurkhaan', 'Өндөрхаан')).toBe('Өндөрхаан');
    expect(localLine('Kokand', 'Qoʻqon')).toBe('Qoʻqon');
  });

  it('leaves out letters the fonts of the page lack', () => {
    expect(localLine('Tianjin', '天津')).toBeUndefined();
    expect(localLine('Poti', 'ფოთი')).toBeUndefined();
  });

  it('leaves out what says the same', () => {
    expect(localLine('Mary', 'Mary')).toBeUndefined();
    expect(localLine('Istanbul', 'İstanbul')).toBeUndefined();
    expect(localLine('Mary', null)).toBeUndefined();
  });
});

describe('shortName', () => {
  it('cuts brackets and second names', () => {
    expect(shortName('Tianjin (Xingang)')).toBe('Tianjin');
    expect(shortName('Altynkol - Khorgos (rail)')).toBe('Altynkol – Khorgos');
    expect(shortName('Samur / Yarag-Kazmalyar')).toBe('Samur');
  });
});

describe('countries', () => {
  it('are named in the language of the screen, with the local name', () => {
    expect(countryName('KZ', 'x')).toBe('Kazakhstan');
    expect(countryLocal('KZ', 'Kazakhstan')).toBe('Қазақстан');
    expect(countryName(null, 'Niger')).toBe('Niger');
    expect(countryLocal('CN', 'China')).toBeUndefined();
  });
});
