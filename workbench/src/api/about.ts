/// What the server knows to choose from; asked once.
import { signal } from '@preact/signals';
import { get } from './client';
import type { About, Example } from './types';

export const about = signal<About | undefined>(undefined);
export const examples = signal<readonly Example[]>([]);

let asking: Promise<void> | undefined;

/// Fetches it unless it is there; a failure is tried again at the next call, and is not told: the
/// question itself will tell it.
export function loadAbout(): Promise<void> {
  asking ??= Promise.all([
    get<About>('/about').then((found) => (about.value = found)),
    get<Example[]>('/examples').then((found) => (examples.value = found)),
  ]).then(
    () => undefined,
    () => (asking = undefined),
  );
  return asking;
}
