/// All that the atlas knows of one crossing, as `GET /crossings/{id}` tells it.
import { get } from '../../api/client';
import type { AtlasRow, AtlasSource, Mode, RowRef } from '../../api/types';

interface Range {
  value: number;
  low: number;
  high: number;
}

export interface PostHours {
  country: string;
  mode: Mode;
  days: string[];
  open: string;
  close: string;
  valid_from?: string | null;
  valid_to?: string | null;
  season_from?: string | null;
  season_to?: string | null;
  closed_on_holidays_of?: string[];
  row: RowRef;
}

export interface PostTime {
  country: string;
  mode: Mode;
  direction: 'inbound' | 'outbound';
  containers: boolean | null;
  hours: Range;
  usd: Range;
  row: RowRef | null;
}

export interface Observed {
  year: number;
  country?: string;
  mode: Mode;
  direction: 'inbound' | 'outbound' | null;
  indicator: string;
  value: number;
  unit: string;
  row: RowRef;
}

export interface PostEvent {
  from: string | null;
  to: string | null;
  effect: string;
  kind: string | null;
  description: string | null;
  row: RowRef;
}

/// What was said of a queue, in the words of its table.
export type QueueNote = { row: RowRef } & Record<string, string | number | null>;

export interface CrossingPage {
  id: string;
  name: string;
  places: { id: string; name: string; local_name: string | null; country: string }[];
  modes: Mode[];
  status: string;
  note: string | null;
  gauge_change: boolean;
  third_country_vehicles: boolean | string;
  hours_of_delay?: number | null;
  hours: PostHours[];
  practice?: { weight: number; days: string[]; open: string; close: string; row: RowRef }[];
  times: PostTime[];
  observed: Observed[];
  events: PostEvent[];
  queue: QueueNote[];
  rows: AtlasRow[];
  sources: AtlasSource[];
}

export function loadCrossing(id: string, signal: AbortSignal): Promise<CrossingPage> {
  return get<CrossingPage>(`/crossings/${encodeURIComponent(id)}`, {}, signal);
}

export interface YearMean {
  year: number;
  mode: Mode;
  country: string | undefined;
  /// The mean of what is observed of that year, and how many figures it is made of.
  value: number;
  unit: string;
  rows: RowRef[];
}

/// Observations of one indicator, a mean for each year, side and mode; the newest year first.
export function byYear(observed: readonly Observed[], unit: string): YearMean[] {
  const groups = new Map<string, Observed[]>();
  for (const one of observed) {
    if (one.unit !== unit) continue;
    const key = `${one.year} ${one.mode} ${one.country ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const means = [...groups.values()].flatMap((group): YearMean[] => {
    const [first] = group;
    if (!first) return [];
    const value = group.reduce((sum, one) => sum + one.value, 0) / group.length;
    const { year, mode, country } = first;
    return [{ year, mode, country, value, unit, rows: group.map(({ row }) => row) }];
  });
  return means.sort((a, b) => b.year - a.year || a.mode.localeCompare(b.mode));
}
