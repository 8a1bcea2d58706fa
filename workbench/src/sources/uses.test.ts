import { describe, expect, it } from 'vitest';
import type { LandedAnswer } from '../api/landed';
import { line, statement } from '../landed/samples';
import { readers, usesOf } from './uses';

const leg = (what: string, km: number, rows: string[]) => ({ what, km, from: 'a', rows });
const answer = {
  places: [{ id: 'a', name: 'Almaty' }],
  itineraries: [
    {
      id: 1,
      corridor: { countries: ['KR', 'CN', 'KG'] },
      legs: [leg('Truck', 10, ['rates:2']), leg('to a train', 0, ['transfers:3', 'rates:2'])],
      papers: [{ name: 'export declaration', rows: ['papers:4'] }],
    },
    { id: 2, corridor: { countries: ['KR', 'RU', 'KG'] }, legs: [], papers: [] },
  ],
  landed: [
    statement([
      line({ name: 'duty', description: 'cars', rows: ['duties:5'] }),
      line({ name: 'freight', description: 'by truck', rows: ['rates:2'] }),
    ]),
  ],
} as unknown as LandedAnswer;

describe('where a row is used', () => {
  it('says legs and lines of each way, with the place of a stop', () => {
    expect(usesOf(answer, 'rates:2')).toEqual([
      {
        way: 1,
        countries: ['KR', 'CN', 'KG'],
        what: ['Truck', 'to a train, Almaty', 'freight: by truck'],
      },
    ]);
  });

  it('knows papers and law', () => {
    expect(usesOf(answer, 'papers:4')[0]?.what).toEqual(['export declaration']);
    expect(usesOf(answer, 'duties:5')[0]?.what).toEqual(['duty: cars']);
  });

  it('is nowhere where nothing cites it', () => {
    expect(usesOf(answer, 'links:1')).toEqual([]);
  });
});

it('says who reads a table without a stop of its own', () => {
  expect(readers(['Routes: where goods start.', 'The map'])).toBe(
    'Routes: where goods start; The map',
  );
  expect(readers([])).toBe('');
});
