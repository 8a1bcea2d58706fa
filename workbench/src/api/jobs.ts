/// Long runs: start, watch, stop. Progress comes by server-sent events.
import { apiUrl, request } from './client';
import type { Words } from '../state/words';

export interface Question {
  ask: 'routes' | 'landed' | 'duty';
  version: 1;
  title?: string;
  words: Words;
}

export interface Job {
  id: string;
  ask: Question['ask'];
  words: Words;
  title: string | null;
  keep: boolean;
  state: 'waiting' | 'running' | 'done' | 'stopped' | 'failed';
  trips: number;
  of: number;
  problem: { detail?: string } | string | null;
  made: string;
  ended: string | null;
}

export interface Percentiles {
  p10: number | null;
  p50: number | null;
  p90: number | null;
}

export interface Progress {
  trips: number;
  of: number;
  spreads: { itinerary: number; usd: Percentiles; hours: Percentiles }[];
}

export interface Watcher {
  progress(progress: Progress): void;
  end(job: Job): void;
  /// The stream broke and does not come back.
  lost(): void;
}

export async function startJob(question: Question, keep: boolean): Promise<Job> {
  return (await request<Job>('POST', '/jobs', { query: { keep }, body: question })).data;
}

export async function stopJob(id: string): Promise<void> {
  await request('POST', `/jobs/${encodeURIComponent(id)}/stop`);
}

export async function forgetJob(id: string): Promise<void> {
  await request('DELETE', `/jobs/${encodeURIComponent(id)}`);
}

export function jobAnswerPath(id: string): string {
  return `/jobs/${encodeURIComponent(id)}/answer`;
}

/// Listens until the job ends; the function returned stops listening (not the job).
export function watchJob(id: string, watcher: Watcher): () => void {
  const events = new EventSource(apiUrl(`/jobs/${encodeURIComponent(id)}/events`));
  let failures = 0;
  events.addEventListener('progress', (event) => {
    failures = 0;
    watcher.progress(JSON.parse((event as MessageEvent<string>).data) as Progress);
  });
  events.addEventListener('end', (event) => {
    events.close();
    watcher.end(JSON.parse((event as MessageEvent<string>).data) as Job);
  });
  events.onerror = () => {
    failures += 1;
    // The browser tries again by itself, unless the server said no or stays away.
    if (events.readyState === EventSource.CLOSED || failures > 3) {
      events.close();
      watcher.lost();
    }
  };
  return () => events.close();
}
