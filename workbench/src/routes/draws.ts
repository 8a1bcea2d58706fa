/// The second step of an answer: draws run as a job, and their spread comes in as it grows.
import { signal } from '@preact/signals';
import { get } from '../api/client';
import { jobAnswerPath, forgetJob, startJob, stopJob, watchJob, type Progress } from '../api/jobs';
import { isDropped } from '../api/problem';
import type { RoutesAnswer } from '../api/types';
import type { Words } from '../state/words';
import { remember } from './model/memory';
import { answer, withSpreads } from './screen';

export interface Draws {
  state: 'none' | 'waiting' | 'running' | 'done' | 'stopped' | 'failed';
  trips: number;
  of: number;
  /// Why it failed.
  error?: unknown;
}

const NONE: Draws = { state: 'none', trips: 0, of: 0 };
export const draws = signal<Draws>(NONE);

/// What runs now; a new run or a new question replaces it, and what comes late is ignored.
let run: { id?: string; stop?: () => void; words: Words; dropped: AbortController } | undefined;

export function startDraws(words: Words, found: RoutesAnswer): void {
  forgetDraws();
  const wanted = Number(words['draws'] ?? found.question.draws) || Number(DEFAULT_DRAWS);
  if (words['draws'] === '0' || found.itineraries.length === 0) return;
  const mine = (run = { words, dropped: new AbortController() });
  draws.value = { state: 'waiting', trips: 0, of: wanted };
  void begin(mine, wanted);
}

const DEFAULT_DRAWS = 2000;

async function begin(mine: NonNullable<typeof run>, wanted: number) {
  try {
    const words = { ...mine.words, draws: String(wanted) };
    const job = await startJob({ ask: 'routes', version: 1, words }, false);
    if (run !== mine) {
      void forgetJob(job.id).catch(() => undefined);
      return;
    }
    mine.id = job.id;
    mine.stop = watchJob(job.id, {
      progress: (progress) => run === mine && take(progress),
      end: (ended) => {
        if (run === mine) void finish(mine, ended.state, ended.problem);
      },
      lost: () => run === mine && fail(new Error('lost')),
    });
  } catch (error) {
    if (run === mine && !isDropped(error)) fail(error);
  }
}

function take(progress: Progress) {
  draws.value = { state: 'running', trips: progress.trips, of: progress.of };
  const now = answer.peek();
  if (!now) return;
  const planned = new Map(now.itineraries.map((way) => [way.id, way]));
  withSpreads(
    new Map(
      progress.spreads.flatMap((spread) => {
        const way = planned.get(spread.itinerary);
        if (!way) return [];
        const usd = { ...spread.usd, planned: way.usd.planned };
        const hours = { ...spread.hours, planned: way.hours.planned };
        return [[way.id, { usd, hours }] as const];
      }),
    ),
  );
}

async function finish(mine: NonNullable<typeof run>, state: string, problem: unknown) {
  if (state === 'failed' || !mine.id) return fail(problem);
  try {
    const whole = await get<RoutesAnswer>(jobAnswerPath(mine.id), {}, mine.dropped.signal);
    if (run !== mine) return;
    answer.value = whole;
    const of = draws.peek().of;
    const trips = state === 'done' ? of : draws.peek().trips;
    draws.value = { state: state === 'done' ? 'done' : 'stopped', trips, of };
    if (state === 'done') remember(mine.words, whole);
  } catch (error) {
    // Stopped before the first draws: the plan stays on the screen.
    if (run === mine) {
      if (state === 'stopped') draws.value = { ...draws.peek(), state: 'stopped' };
      else fail(error);
    }
  }
}

function fail(error: unknown) {
  draws.value = { ...draws.peek(), state: 'failed', error };
}

/// Stops drawing and keeps what is drawn.
export function stopDraws(): void {
  if (run?.id) void stopJob(run.id).catch(fail);
  else forgetDraws();
}

/// Says that an answer of before has all its draws.
export function showDrawn(whole: RoutesAnswer | undefined): void {
  const of = whole?.question.draws ?? 0;
  draws.value = of > 0 ? { state: 'done', trips: of, of } : NONE;
}

/// Drops the run of an older question.
export function forgetDraws(): void {
  const old = run;
  run = undefined;
  old?.stop?.();
  // Before the job is deleted: its answer may be on the way.
  old?.dropped.abort();
  if (old?.id && ['waiting', 'running'].includes(draws.peek().state)) {
    void forgetJob(old.id).catch(() => undefined);
  }
  draws.value = NONE;
}

/// Draws the question on the screen again, after a failure.
export function drawAgain(words: Words): void {
  const now = answer.peek();
  if (now) startDraws(words, now);
}
