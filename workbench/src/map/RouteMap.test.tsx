import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RoutesAnswer } from '../api/types';
import { RouteMap } from './RouteMap';

const answer = {
  question: { from: 'a', to: 'b' },
  itineraries: [
    {
      id: 1,
      km: 1200,
      corridor: { countries: ['KR', 'CN', 'KG'], crossings: ['torugart'] },
      legs: [
        { kind: 'clear', mode: null, from: 'a', to: 'a', crossing: null },
        {
          kind: 'haul',
          mode: 'rail',
          from: 'a',
          to: 'b',
          km: 1200,
          hours: 30,
          usd: 40,
          crossing: null,
        },
      ],
    },
  ],
  crossings: [{ id: 'torugart', name: 'Torugart', places: [] }],
  places: [
    { id: 'a', name: 'Ayagoz', lon: 0 },
    { id: 'b', name: 'Bishkek', lon: 1 },
  ],
} as unknown as RoutesAnswer;

describe('RouteMap without WebGL', () => {
  const root = document.createElement('div');
  afterEach(() => {
    render(null, root);
    vi.unstubAllGlobals();
  });

  it('says so, and shows the tables instead', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no server')));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await act(() =>
      render(
        <RouteMap answer={answer} geojson={undefined} selected={[]} colours={new Map([[1, 0]])} />,
        root,
      ),
    );
    expect(root.textContent).toContain('no WebGL');
    expect(root.textContent).toContain('Ayagoz – Bishkek');
    expect(root.textContent).toContain('The map shows 1 way from Ayagoz to Bishkek.');
    expect(root.querySelectorAll('tbody tr')).toHaveLength(1);
  });
});
