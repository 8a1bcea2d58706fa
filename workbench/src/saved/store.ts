/// What is in the workspace, and which state of each question this tab knows.
import { signal } from '@preact/signals';
import { get } from '../api/client';
import type { Job } from '../api/jobs';
import { isDropped } from '../api/problem';
import { listSaved, type SavedQuestion } from '../api/saved';

export const questions = signal<readonly SavedQuestion[] | undefined>(undefined);
export const answers = signal<readonly Job[] | undefined>(undefined);
export const failure = signal<unknown>(undefined);

/// The etag of each question as this tab last saw it: a save says so, and is refused if another
/// was there in between.
const known = new Map<string, string>();

export function etagOf(name: string): string | undefined {
  return known.get(name);
}

export function see(question: SavedQuestion): void {
  known.set(question.name, question.etag);
}

export async function load(signal?: AbortSignal): Promise<void> {
  try {
    const [kept, jobs] = await Promise.all([listSaved(signal), get<Job[]>('/jobs', {}, signal)]);
    questions.value = kept;
    answers.value = jobs.filter((job) => job.keep);
    failure.value = undefined;
  } catch (error) {
    if (!isDropped(error)) failure.value = error;
  }
}
