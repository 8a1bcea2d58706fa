import { describe, expect, it } from 'vitest';
import en from './en.json';
import mn from './mn.json';
import ru from './ru.json';
import { choose, fill, t } from './index';

type Table = Record<string, Record<string, string>>;

/// Texts by full name, the forms of a plural together.
function texts(table: Table): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const [section, part] of Object.entries(table)) {
    if (section === '_') continue;
    for (const [key, text] of Object.entries(part)) {
      const [stem = '', form = ''] = key.split('#');
      const name = `${section}.${stem}`;
      found.set(name, (found.get(name) ?? new Map<string, string>()).set(form, text));
    }
  }
  return found;
}

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.each([
  ['mn', mn as Table],
  ['ru', ru as Table],
])('%s', (id, table) => {
  const english = texts(en as Table);
  const draft = texts(table);

  it('says that it is a machine draft', () => {
    expect(table['_']?.['note']).toContain('Machine draft');
  });

  it('has every text of English, and no other', () => {
    expect([...draft.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('is not English under another name', () => {
    const same = [...english].filter(([name, found]) => {
      const text = found.get('') ?? '';
      const words = text.replace(/\{\w+\}/g, '').match(/[a-z]{3,}/g) ?? [];
      return words.length > 2 && draft.get(name)?.get('') === text;
    });
    expect(same.map(([name]) => name)).toEqual([]);
  });

  it('has all its plural forms', () => {
    const forms = new Intl.PluralRules(id).resolvedOptions().pluralCategories;
    for (const [name, found] of english) {
      if (!found.has('other')) continue;
      for (const form of forms) expect([...(draft.get(name)?.keys() ?? [])], name).toContain(form);
    }
  });

  it('fills the same places', () => {
    for (const [name, found] of english) {
      const wanted = places(found.get('other') ?? found.get('') ?? '');
      for (const text of draft.get(name)?.values() ?? [])
        expect(places(text), name).toEqual(wanted);
    }
  });
});

describe('t', () => {
  it('fills places and leaves unknown ones', () => {
    expect(fill('{a} of {b}', { a: 1 })).toBe('1 of {b}');
  });

  it('chooses the plural form of the language', async () => {
    await choose('ru');
    expect(t('ui.more-faults', { n: 3 })).toBe('и ещё 3');
    await choose('en');
    expect(t('ui.more-faults', { n: 1 })).toBe('and 1 more');
  });
});
