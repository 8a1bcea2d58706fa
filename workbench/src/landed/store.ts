/// The landed answer on the screen: statements as planned at once, their spread when it is drawn.
import { computed, signal } from '@preact/signals';
import { get } from '../api/client';
import type { LandedAnswer } from '../api/landed';
import { forgetJob, jobAnswerPath, startJob, stopJob, watchJob } from '../api/jobs';
import { isDropped } from '../api/problem';
import { address } from '../state/address';
import { LANDED_WORDS, only, same, type Words } from '../state/words';
import { waysOf, type Way } from './ways';

export interface Draws {
  state: 'none' | 'running' | 'done' | 'stopped' | 'failed';
  trips: number;
  of: number;
  error?: unknown;
}

const NONE: Draws = { state: 'none', trips: 0, of: 0 };
const DEFAULT_DRAWS = 2000;

export const answer = signal<LandedAnswer | undefined>(undefined);
export const answered = signal<Words | undefined>(undefined);
export const failure = signal<unknown>(undefined);
export const loading = signal(false);
export const draws = signal<Draws>(NONE);
/// The ways in the order they had before the draws; undefined until the draws are there.
export const plannedOrder = signal<Way[] | undefined>(undefined);

/// The words of the address that a question about landed cost knows.
export const asked = computed<Words>(() => only(address.value.words, LANDED_WORDS));

/// First run: the car of the founding question, with what customs wants to know of it.
export const FIRST: Words = {
  from: 'Incheon',
  to: 'Bishkek',
  goods: '870323',
  engine: '1998',
  built: '2020-07',
  depart: '2025-06-01',
  compare: 'MN',
};

let asking: AbortController | undefined;
/// The question asked last, whatever became of it.
let last: Words | undefined;
let run: { id?: string; stop?: () => void; dropped: AbortController } | undefined;

/// Asks what the words say, unless that was asked last. A newer question drops the older.
export async function ask(words: Words, again = false): Promise<void> {
  if (!again && last && same(words, last)) return;
  last = words;
  asking?.abort();
  forgetDraws();
  if (!words['from'] || !words['to']) {
    answer.value = answered.value = failure.value = undefined;
    loading.value = false;
    return;
  }
  const mine = (asking = new AbortController());
  loading.value = true;
  try {
    const found = await get<LandedAnswer>('/landed', { ...words, draws: 0 }, mine.signal);
    failure.value = undefined;
    answer.value = found;
    answered.value = words;
    plannedOrder.value = undefined;
    if (words['draws'] !== '0' && found.itineraries.length > 0) startDraws(words);
  } catch (error) {
    if (isDropped(error)) return;
    failure.value = error;
    answered.value = undefined;
  }
  loading.value = false;
}

export function startDraws(words: Words): void {
  forgetDraws();
  const of = Number(words['draws']) || DEFAULT_DRAWS;
  draws.value = { state: 'running', trips: 0, of };
  const mine = (run = { dropped: new AbortController() });
  void begin(mine, { ...words, draws: String(of) });
}

async function begin(mine: NonNullable<typeof run>, words: Words) {
  try {
    const job = await startJob({ ask: 'landed', version: 1, words }, false);
    if (run !== mine) return void forgetJob(job.id).catch(() => undefined);
    mine.id = job.id;
    mine.stop = watchJob(job.id, {
      progress: ({ trips, of }) => {
        if (run === mine) draws.value = { state: 'running', trips, of };
      },
      end: (ended) => {
        if (run === mine) void finish(job.id, mine, ended.state, ended.problem);
      },
      lost: () => run === mine && fail(new Error('lost')),
    });
  } catch (error) {
    if (run === mine) fail(error);
  }
}

async function finish(id: string, mine: NonNullable<typeof run>, state: string, problem: unknown) {
  if (state === 'failed') return fail(problem);
  try {
    const whole = await get<LandedAnswer>(jobAnswerPath(id), {}, mine.dropped.signal);
    if (run !== mine) return;
    const plan = answer.peek();
    plannedOrder.value = plan && waysOf(plan);
    answer.value = whole;
    const { trips, of } = draws.peek();
    draws.value = state === 'done' ? { state, trips: of, of } : { state: 'stopped', trips, of };
  } catch (error) {
    if (run !== mine) return;
    // Stopped before the first draws: the plan stays on the screen.
    if (state === 'stopped') draws.value = { ...draws.peek(), state };
    else fail(error);
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

function forgetDraws() {
  const old = run;
  run = undefined;
  old?.stop?.();
  // Before the job is deleted: its answer may be on the way.
  old?.dropped.abort();
  if (old?.id && draws.peek().state === 'running') void forgetJob(old.id).catch(() => undefined);
  draws.value = NONE;
}
