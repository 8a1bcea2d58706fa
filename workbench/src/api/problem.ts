/// What can go wrong between the page and the server, as types.

/// One fault of what was asked: what is wrong, what to do, and the word it is about.
export interface Problem {
  what: string;
  remedy: string;
  name: string | null;
  file?: string | null;
  line?: number | null;
  column?: number | null;
}

/// The server refuses, and says why (RFC 9457).
export class ApiProblem extends Error {
  readonly status: number;
  /// The last part of `urn:ortoo:problem:…`: bad-input, not-found, conflict, busy …
  readonly kind: string;
  readonly problems: readonly Problem[];
  /// How many faults there are; more than are listed where there are very many.
  readonly found: number;
  readonly retryAfter: number | undefined;
  /// The whole document, for fields of one endpoint such as `current`.
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>>, retryAfter?: number) {
    const detail = typeof body['detail'] === 'string' ? body['detail'] : '';
    const title = typeof body['title'] === 'string' ? body['title'] : `HTTP ${status}`;
    super(detail || title);
    this.status = status;
    this.kind = String(body['type'] ?? '')
      .split(':')
      .at(-1) as string;
    const listed = Array.isArray(body['problems']) ? (body['problems'] as Problem[]) : [];
    this.problems = listed.length ? listed : [{ what: this.message, remedy: '', name: null }];
    this.found = typeof body['found'] === 'number' ? body['found'] : this.problems.length;
    this.retryAfter = retryAfter;
    this.body = body;
  }

  /// The faults of one word.
  of(name: string): Problem[] {
    return this.problems.filter((problem) => problem.name === name);
  }
}

/// No answer at all: the server was stopped, or the machine is asleep.
export class ServerGone extends Error {
  constructor() {
    super('The server does not answer.');
  }
}

/// True for a request that was dropped on purpose because a newer one took its place.
export function isDropped(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
