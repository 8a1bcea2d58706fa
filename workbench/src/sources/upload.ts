/// Sends an atlas to be checked, telling how far it is: only XMLHttpRequest tells of sending.
import { apiUrl } from '../api/client';
import { ApiProblem, ServerGone } from '../api/problem';
import type { Health } from './health';

/// As the server has it; more is not sent at all.
export const MOST_BYTES = 4 * 1024 * 1024;

export interface Sending {
  answer: Promise<Health>;
  stop: () => void;
}

export function sendAtlas(file: File, progress: (share: number) => void): Sending {
  const request = new XMLHttpRequest();
  const answer = new Promise<Health>((done, fail) => {
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) progress(event.loaded / event.total);
    };
    request.onload = () => {
      const body = parse(request.responseText);
      if (request.status === 200 && body) done(body as unknown as Health);
      else if (body) fail(new ApiProblem(request.status, body));
      else fail(new ServerGone());
    };
    request.onerror = () => fail(new ServerGone());
    request.onabort = () => fail(new DOMException('stopped', 'AbortError'));
  });
  request.open('POST', apiUrl('/check'));
  request.setRequestHeader('Content-Type', 'application/zip');
  request.setRequestHeader('Accept', 'application/json');
  request.send(file);
  return { answer, stop: () => request.abort() };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
