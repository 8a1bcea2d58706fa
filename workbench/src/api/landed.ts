/// The answer of GET /landed, after docs/api/landed.schema.json.
import type { Confidence, Itinerary, RoutesAnswer, RoutesQuestion, RowRef } from './types';

export const STAGES = ['goods', 'origin', 'main', 'onward', 'import', 'time'] as const;
export type Stage = (typeof STAGES)[number];

export const TERMS = ['exw', 'fob', 'cif', 'dap'] as const;
export type Term = (typeof TERMS)[number];

export interface CarFacts {
  fuel: string | null;
  engine_cm3: number | null;
  hp: number | null;
  built: number | null;
  age_years: { least: number; usual: number; most: number } | null;
}

export interface LandedQuestion extends RoutesQuestion {
  incoterm: Term;
  /// Money in which the value was given, and how much of it a dollar was turned into.
  currency: string;
  per_usd: number;
  hs: string;
  person: 'company' | 'private';
  pieces: number;
  quota_left: number | null;
  interim: string | null;
  cleared_in: string | null;
  release: { country: string; date: string; person: string } | null;
  car: CarFacts | null;
}

/// One line of a statement; null is not known, never zero.
export interface StatementLine {
  stage: Stage;
  name: string;
  description: string;
  base: number | null;
  rate: string;
  amount: number | null;
  currency: string;
  usd: number | null;
  /// Whose authorities ask, where that is not the receiver's country.
  country: string | null;
  p10: number | null;
  p50: number | null;
  p90: number | null;
  formula: string;
  legal_source: RowRef | null;
  valid_from: string | null;
  valid_to: string | null;
  confidence: Confidence | null;
  date: string | null;
  rows: RowRef[];
  sources: string[];
}

export interface Statement {
  /// Id of the way.
  itinerary: number;
  importer: string;
  cleared: string;
  prices_usd: Record<Term, number>;
  customs_value_usd: number;
  statement: StatementLine[];
  stages_usd: Record<Stage, number>;
  tariff_known: boolean;
  unknown: string[];
  total_usd: number | null;
  known_usd: number;
  p10: number | null;
  p50: number | null;
  p90: number | null;
  chosen_because: string | null;
  exchange_rates: { currency: string; per_usd: number; date: string }[];
  notes: string[];
}

export type LandedAnswer = Omit<RoutesAnswer, 'question'> & {
  question: LandedQuestion;
  itineraries: Itinerary[];
  landed: Statement[];
};
