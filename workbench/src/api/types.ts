/// The answer documents, after docs/api/*.schema.json; names and meaning are theirs.

export type Mode = 'road' | 'rail' | 'sea' | 'ferry' | 'air';
export type Confidence = 'cited' | 'known' | 'estimate';
/// `table:line` of the atlas.
export type RowRef = string;

export interface RoutesQuestion {
  from: string;
  to: string;
  goods: string;
  unit: string;
  units: number;
  weight_kg: number;
  value_usd: number;
  origin: string;
  depart: string;
  carrier: string | null;
  without: string[];
  avoid: string[];
  compare: string[];
  via: string[];
  modes: Mode[];
  max_transfers: number | null;
  deadline: string | null;
  value_of_day_usd: number;
  corridors: number;
  tolerance: number;
  draws: number;
  seed: number;
  /// Words that were not given and have their default.
  assumed: string[];
  atlas: string;
}

export interface Spread {
  planned: number;
  p10: number | null;
  p50: number | null;
  p90: number | null;
}

export interface TimeSpread {
  planned: string;
  p10: string | null;
  p50: string | null;
  p90: string | null;
}

/// A number of the world: planned, with what is not known about it, and its row.
export interface Figure {
  value: number;
  low: number;
  high: number;
  row: RowRef | null;
}

export interface CostLine {
  name: string;
  usd: number;
  factor: number;
  figures: Figure[];
}

export interface Parameter extends Figure {
  name: string;
  unit: string;
}

export type LegKind = 'haul' | 'transfer' | 'cross' | 'wait' | 'clear';

export interface Leg {
  kind: LegKind;
  mode: Mode | null;
  vehicle: string | null;
  registration: string | null;
  what: string;
  from: string;
  to: string;
  via: string[];
  crossing: string | null;
  km: number;
  start: string;
  end: string;
  hours: number;
  idle_hours: number;
  usd: number;
  costs: CostLine[];
  parameters: Parameter[];
  documents: string[];
  rows: RowRef[];
  sources: string[];
}

export interface Paper {
  id: string;
  name: string;
  issuer: string;
  checked: string;
  where: string[];
  why: string[];
  lead_days: { value: number; low: number; high: number } | null;
  without: string;
  required: boolean;
  held: 'yes' | 'unknown' | 'no';
  rows: RowRef[];
  sources: string[];
}

export interface Itinerary {
  id: number;
  corridor: { countries: string[]; crossings: string[] };
  modes: Mode[];
  standing: 'pareto' | 'near' | 'corridor';
  near: boolean;
  dominated_by: { id: number; usd: number; hours: number } | null;
  depart: string;
  arrive: TimeSpread;
  hours: Spread;
  usd: Spread;
  landed_usd?: Spread;
  km: number;
  co2e_kg: number;
  transfers: number;
  transit_states: string[];
  on_time: number | null;
  stranded: number | null;
  chance: {
    usd_ignorance: number;
    hours_ignorance: number;
    usd_error: number;
    hours_error: number;
  } | null;
  documents: string[];
  papers: Paper[];
  legs: Leg[];
}

export interface Odds {
  first: number;
  second: number;
  cheaper: number | null;
  earlier: number | null;
  cheaper_trip: number | null;
  earlier_trip: number | null;
  error: number;
  words: string[];
}

export interface Note {
  text: string;
  itineraries: number[];
  rows: RowRef[];
}

export interface PlaceRef {
  id: string;
  name: string;
  local_name: string | null;
  country: string;
  lat: number;
  lon: number;
  zone: string;
}

export interface CrossingRef {
  id: string;
  name: string;
  places: string[];
}

export interface AtlasRow {
  row: RowRef;
  key: string;
  confidence: Confidence;
  date: string | null;
  derivation: string | null;
  sources: string[];
}

export interface AtlasSource {
  id: string;
  organisation: string | null;
  title: string;
  date: string | null;
  url: string | null;
  rows: { cited: number; known: number; estimate: number };
}

export interface RoutesAnswer {
  question: RoutesQuestion;
  itineraries: Itinerary[];
  odds: Odds[];
  none: { reason: string; remedy: string } | null;
  notes: Note[];
  places: PlaceRef[];
  crossings: CrossingRef[];
  rows: AtlasRow[];
  sources: AtlasSource[];
}

/// What GET /about says once: the choices of the question bar, and the limits of the server.
export interface About {
  product: string;
  version: string;
  api: string;
  atlas: {
    name: string;
    rows: number;
    cited: number;
    known: number;
    estimate: number;
    places: number;
    links: number;
    crossings: number;
    sources: number;
  };
  countries: { id: string; name: string; local_name: string | null }[];
  goods: { id: string; name: string; unit: string; hs: string | null }[];
  units: { id: string; name: string }[];
  papers: { id: string; name: string }[];
  modes: Mode[];
  words: { routes: string[]; landed: string[]; duty: string[] };
  most: { draws_now: number; draws_job: number } & Record<string, number>;
  workspace: { writable: boolean };
}

/// One hit of GET /places.
export interface PlaceHit {
  id: string;
  name: string;
  local_name: string | null;
  country: string;
  kinds: string[];
  un_locode: string | null;
  population: number | null;
  timezone?: string;
  lat?: number;
  lon?: number;
  found?: string;
  km?: number;
}

export interface Example {
  id: string;
  title: string;
  why: string;
  ask: 'routes' | 'landed';
  words: Record<string, string>;
}
