/// A small invented answer for tests; figures can be added up in the head.
import type { Itinerary, Leg, RoutesAnswer } from '../../api/types';

export function leg(part: Partial<Leg>): Leg {
  return {
    kind: 'haul',
    mode: 'road',
    vehicle: null,
    registration: null,
    what: '',
    from: 'a',
    to: 'b',
    via: [],
    crossing: null,
    km: 0,
    start: '2026-06-01T09:00+08:00',
    end: '2026-06-01T09:00+08:00',
    hours: 0,
    idle_hours: 0,
    usd: 0,
    costs: [],
    parameters: [],
    documents: [],
    rows: [],
    sources: [],
    ...part,
  };
}

export function way(id: number, countries: string, part: Partial<Itinerary> = {}): Itinerary {
  const spread = { planned: 100 * id, p10: null, p50: null, p90: null };
  return {
    id,
    corridor: { countries: countries.split('-'), crossings: [] },
    modes: ['road'],
    standing: 'pareto',
    near: false,
    dominated_by: null,
    depart: '2026-06-01T09:00+08:00',
    arrive: { planned: '2026-06-02T09:00+06:00', p10: null, p50: null, p90: null },
    hours: spread,
    usd: spread,
    km: 0,
    co2e_kg: 0,
    transfers: 0,
    transit_states: [],
    on_time: null,
    stranded: null,
    chance: null,
    documents: [],
    papers: [],
    legs: [],
    ...part,
  };
}

export function answerOf(itineraries: Itinerary[], part: Partial<RoutesAnswer> = {}): RoutesAnswer {
  return {
    question: { compare: [] as string[] } as RoutesAnswer['question'],
    itineraries,
    odds: [],
    none: null,
    notes: [],
    places: [],
    crossings: [],
    rows: [],
    sources: [],
    ...part,
  };
}
