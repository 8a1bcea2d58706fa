/// Asks the server of this very page; every failure comes out as a typed error.
import { ApiProblem, ServerGone, isDropped } from './problem';

const BASE = '/api/v1';

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Options {
  query?: Query | undefined;
  signal?: AbortSignal | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  /// Sent as JSON.
  body?: unknown;
}

export interface Reply<T> {
  data: T;
  status: number;
  etag: string | null;
  location: string | null;
}

/// The address of an endpoint with its words, for links and downloads too.
export function apiUrl(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return BASE + path + (text ? `?${text}` : '');
}

export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return (await request<T>('GET', path, { query, signal })).data;
}

export async function request<T>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  options: Options = {},
): Promise<Reply<T>> {
  const response = await reach(method, path, options);
  if (!response.ok) throw await problemOf(response);
  const empty = response.status === 204 || response.status === 202;
  const text = await bodyOf(response);
  return {
    data: (text === '' && empty ? null : parse(text)) as T,
    status: response.status,
    etag: response.headers.get('ETag'),
    location: response.headers.get('Location'),
  };
}

async function reach(method: string, path: string, options: Options): Promise<Response> {
  try {
    return await fetch(apiUrl(path, options.query), {
      method,
      signal: options.signal ?? null,
      headers: {
        Accept: 'application/json',
        ...(options.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...options.headers,
      },
      body: options.body === undefined ? null : JSON.stringify(options.body),
    });
  } catch (error) {
    throw isDropped(error) ? error : new ServerGone();
  }
}

async function bodyOf(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw isDropped(error) ? error : new ServerGone();
  }
}

async function problemOf(response: Response): Promise<ApiProblem | ServerGone> {
  // A proxy in front of a stopped server answers for it, without our problem document.
  const body = parse(await bodyOf(response));
  const known = typeof body === 'object' && body !== null;
  if (!known && response.status >= 500) return new ServerGone();
  const retry = Number(response.headers.get('Retry-After'));
  return new ApiProblem(
    response.status,
    known ? (body as Record<string, unknown>) : {},
    retry > 0 ? retry : undefined,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
