import { describe, expect, it } from 'vitest';
import type { Odds } from '../../api/types';
import { colourNumbers, corridorsOf, tellingOf } from './corridors';
import { steadyNames } from '../names';
import { changedWords, comparable, sameWay } from './diff';
import { badgesOf } from './marks';
import { duel, verdict } from './odds';
import { remediesOf } from './remedies';
import { answerOf, leg, way } from './sample';
import { rangeScale } from './scale';
import { stagesIn, stagesOf } from './stages';

const CROSSINGS = [
  { id: 'x', name: 'Xa - Xb', places: [] },
  { id: 'y', name: 'Ya - Yb', places: [] },
];

describe('corridors', () => {
  const answer = answerOf(
    [
      way(1, 'KR-CN-KG', { corridor: { countries: ['KR', 'CN', 'KG'], crossings: ['x', 'y'] } }),
      way(2, 'KR-CN-KG'),
      way(3, 'KR-MN-KG', { corridor: { countries: ['KR', 'MN', 'KG'], crossings: ['x'] } }),
    ],
    { crossings: CROSSINGS },
  );

  it('are the countries passed, best first', () => {
    const found = corridorsOf(answer);
    expect(found.map((one) => [one.key, one.ways.length, one.best.id])).toEqual([
      ['KR-CN-KG', 2, 1],
      ['KR-MN-KG', 1, 3],
    ]);
  });

  it('are told by the crossing that others do not use, or by a country', () => {
    const [china, mongolia] = corridorsOf(answer);
    expect(china?.telling?.id).toBe('y');
    if (china && mongolia) expect(tellingOf(mongolia, china)).toEqual({ country: 'MN' });
  });

  it('keep their colour when a word changes', () => {
    const next = colourNumbers(
      ['b', 'c', 'a'],
      new Map([
        ['a', 0],
        ['b', 1],
      ]),
    );
    expect([...next].sort()).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
  });
});

describe('odds', () => {
  it('are words by their share', () => {
    expect([0.5, 0.6, 0.7, 0.85, 0.91, 0.05].map(verdict)).toEqual([
      'undecided',
      'undecided',
      'leaning',
      'likely',
      'sure',
      'sure',
    ]);
  });

  it('name the winner first, whichever way round the pair stands', () => {
    const odds = { first: 1, second: 2, cheaper: 0.3, earlier: null } as Odds;
    const answer = answerOf([way(1, 'A-B-C'), way(2, 'A-D-C')], { odds: [odds] });
    const [one, two] = corridorsOf(answer);
    if (!one || !two) throw new Error('two corridors are due');
    expect(duel(answer, one, two, 'cheaper')).toMatchObject({ winner: two, of100: 70 });
    expect(duel(answer, two, one, 'cheaper')).toMatchObject({ winner: two, of100: 70 });
    expect(duel(answer, one, two, 'earlier')).toBeUndefined();
  });
});

describe('differences', () => {
  it('hold like against like', () => {
    const plan = { planned: 10, p10: null, p50: null, p90: null };
    const drawn = { planned: 12, p10: 11, p50: 13, p90: 15 };
    expect(comparable(plan, drawn)).toEqual({ now: 10, before: 12 });
    expect(comparable(drawn, drawn)).toEqual({ now: 13, before: 13 });
  });

  it('name the words changed, taken out or new', () => {
    expect(changedWords({ from: 'A', avoid: 'RU' }, { from: 'A', via: 'MN' })).toEqual([
      'avoid',
      'via',
    ]);
  });

  it('find a way again by its crossings, else by its corridor', () => {
    const by = (id: number, crossing: string) =>
      way(id, '', { corridor: { countries: ['A', 'B'], crossings: [crossing] } });
    const now = answerOf([by(5, 'y'), by(6, 'x')]);
    expect(sameWay(1, answerOf([by(1, 'x')]), now)).toBe(6);
    expect(sameWay(1, answerOf([by(1, 'z')]), now)).toBe(5);
    expect(sameWay(1, answerOf([way(1, 'C-D')]), now)).toBeUndefined();
  });
});

describe('the scale of range bars', () => {
  it('does not move when usual draws come', () => {
    const plan = { planned: 1000, p10: null, p50: null, p90: null };
    const drawn = { planned: 1000, p10: 900, p50: 1080, p90: 1500 };
    expect(rangeScale([drawn]).domain()).toEqual(rangeScale([plan]).domain());
  });

  it('holds draws that go past it, and no answer at all', () => {
    const far = { planned: 1000, p10: 200, p50: 1080, p90: 9000 };
    const [low = 0, high = 0] = rangeScale([far]).domain();
    expect(low).toBeLessThanOrEqual(200);
    expect(high).toBeGreaterThanOrEqual(9000);
    expect(rangeScale([]).domain()).toEqual([0, 1]);
  });
});

describe('stages', () => {
  it('add up to the way, in the order of a journey', () => {
    const one = way(1, 'A-B', {
      legs: [
        leg({ usd: 10, hours: 2 }),
        leg({ kind: 'cross', usd: 5, hours: 8 }),
        leg({ mode: 'sea', usd: 20, hours: 40 }),
        leg({ usd: 1, hours: 1 }),
      ],
    });
    expect(stagesIn([one])).toEqual(['sea', 'road', 'border']);
    expect(stagesOf(one).get('road')).toEqual({ usd: 11, hours: 3 });
  });
});

describe('badges', () => {
  it('tell who beats a way, and a post that is shut', () => {
    const one = way(2, 'A-B', {
      dominated_by: { id: 1, usd: 5, hours: 24 },
      legs: [leg({ kind: 'wait', crossing: 'x', what: 'until Post (east) opens', hours: 6 })],
    });
    expect(badgesOf(one)).toEqual([
      { kind: 'dominated', by: 1, usd: 5, hours: 24 },
      { kind: 'closed', post: 'Post (east)', hours: 6 },
    ]);
  });
});

describe('remedies', () => {
  it('let in again what the server names, one by one, then the other limits', () => {
    const words = { avoid: 'RU,CN', modes: 'road,rail', deadline: '2026-06-20' };
    const remedy = 'take CN or RU out of --avoid, or add air to --modes.';
    expect(remediesOf(words, remedy).map((one) => one.change)).toEqual([
      { avoid: 'CN' },
      { avoid: 'RU' },
      { modes: 'road,rail,air' },
      { deadline: undefined },
    ]);
  });
});

describe('names in lines about pairs', () => {
  const answer = answerOf(
    [
      way(1, 'KR-CN-KG', { corridor: { countries: ['KR', 'CN', 'KG'], crossings: ['x'] } }),
      way(2, 'KR-UZ-KG', { corridor: { countries: ['KR', 'UZ', 'KG'], crossings: ['y'] } }),
      way(3, 'KR-CN-UZ-KG', {
        corridor: { countries: ['KR', 'CN', 'UZ', 'KG'], crossings: ['x'] },
      }),
    ],
    { crossings: CROSSINGS },
  );

  it('are the same in every line, and no two corridors share one', () => {
    const [one, two, three] = corridorsOf(answer);
    if (!one || !two || !three) throw new Error('three corridors are due');
    const names = steadyNames([
      { winner: one, loser: two },
      { winner: one, loser: three },
    ]);
    expect(new Set(names.values()).size).toBe(3);
  });
});
