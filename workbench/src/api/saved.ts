/// Questions kept in the workspace folder. Each write says which state it is about, so that none
/// is lost when two tabs save at once.
import { get, request } from './client';
import type { Question } from './jobs';
import { ApiProblem } from './problem';
import type { Words } from '../state/words';

export interface SavedQuestion {
  name: string;
  title: string | null;
  ask: Question['ask'] | null;
  words: Words | null;
  etag: string;
  modified: string;
  fault: {
    what: string;
    remedy: string;
    file: string | null;
    line: number | null;
    column: number | null;
  } | null;
}

export function listSaved(signal?: AbortSignal): Promise<SavedQuestion[]> {
  return get<SavedQuestion[]>('/questions', {}, signal);
}

/// Saves a question; without an etag, as a new one.
export async function saveQuestion(
  name: string,
  question: Question,
  etag: string | undefined,
): Promise<SavedQuestion> {
  const headers: Record<string, string> = etag ? { 'If-Match': etag } : { 'If-None-Match': '*' };
  const path = `/questions/${encodeURIComponent(name)}`;
  return (await request<SavedQuestion>('PUT', path, { headers, body: question })).data;
}

export async function deleteQuestion(name: string, etag: string): Promise<void> {
  await request('DELETE', `/questions/${encodeURIComponent(name)}`, {
    headers: { 'If-Match': etag },
  });
}

/// What is saved under the name now, where a save was refused because it is another.
export function currentOf(error: unknown): SavedQuestion | undefined {
  const current = error instanceof ApiProblem && error.status === 412 && error.body['current'];
  return current ? (current as SavedQuestion) : undefined;
}

const CYRILLIC = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяөүңқғұһі'];
const ALIKE = 'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh sh - y - e yu ya';
const LATIN = `${ALIKE} o u ng k g u h i`.split(' ');
const LETTERS = new Map(CYRILLIC.map((letter, i) => [letter, LATIN[i]?.replace('-', '') ?? '']));

/// A title as a name of a file: `A Korean car!` is `a-korean-car`, `Машин` is `mashin`.
export function nameOf(title: string): string {
  const name = plainName(title);
  return DEVICE.test(name) ? `${name}-1` : name;
}

/// Windows keeps these for devices, whatever their ending.
const DEVICE = /^(con|prn|aux|nul|conin|conout|com[0-9]|lpt[0-9])$/;

function plainName(title: string): string {
  return [...title.normalize('NFC').toLowerCase()]
    .map((letter) => LETTERS.get(letter) ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '');
}
