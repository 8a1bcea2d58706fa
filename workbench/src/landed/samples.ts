/// Invented ways and statements for tests: round figures that can be added up in the head.
import type { Statement, StatementLine } from '../api/landed';
import type { Itinerary, Leg, Mode } from '../api/types';
import type { Way } from './ways';

export function line(change: Partial<StatementLine>): StatementLine {
  return {
    stage: 'main',
    name: 'freight',
    description: 'A to B',
    base: 1,
    rate: '1 USD',
    amount: 100,
    currency: 'USD',
    usd: 100,
    country: null,
    p10: null,
    p50: null,
    p90: null,
    formula: '1 × 100',
    legal_source: null,
    valid_from: null,
    valid_to: null,
    confidence: 'estimate',
    date: null,
    rows: [],
    sources: [],
    ...change,
  };
}

export function statement(lines: StatementLine[], change: Partial<Statement> = {}): Statement {
  const of = (stage: string) =>
    lines.filter((one) => one.stage === stage).reduce((sum, one) => sum + (one.usd ?? 0), 0);
  const known = lines.reduce((sum, one) => sum + (one.usd ?? 0), 0);
  return {
    itinerary: 1,
    importer: 'KG',
    cleared: '2026-07-01',
    prices_usd: { exw: 1, fob: 2, cif: 3, dap: 4 },
    customs_value_usd: 3,
    statement: lines,
    stages_usd: {
      goods: of('goods'),
      origin: of('origin'),
      main: of('main'),
      onward: of('onward'),
      import: of('import'),
      time: of('time'),
    },
    tariff_known: true,
    unknown: lines.filter((one) => one.usd === null).map((one) => one.name),
    total_usd: lines.some((one) => one.usd === null) ? null : known,
    known_usd: known,
    p10: null,
    p50: null,
    p90: null,
    chosen_because: null,
    exchange_rates: [],
    notes: [],
    ...change,
  };
}

export function haul(mode: Mode, what: string, to: string): Leg {
  const leg = { kind: 'haul', mode, what, from: 'a', to } as Partial<Leg>;
  return leg as Leg;
}

export function way(rank: number, countries: string[], legs: Leg[], usd = 100): Way {
  const itinerary = {
    id: rank,
    corridor: { countries, crossings: [`post-${countries.join('-')}`] },
    modes: [...new Set(legs.map((leg) => leg.mode))],
    legs,
  } as Partial<Itinerary>;
  return {
    rank,
    itinerary: itinerary as Itinerary,
    statement: statement([line({ usd })], { itinerary: rank }),
  };
}
