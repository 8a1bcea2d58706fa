import { accessSync, constants } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/// The browser of this machine; none is ever downloaded.
export function chromium(): string {
  const named = process.env['ORTOO_CHROMIUM'];
  const found = (named ? [named] : PLACES).find(runs);
  if (found) return found;
  throw new Error(
    (named ? `ORTOO_CHROMIUM: there is no program at ${named}.` : 'No Chromium was found.') +
      '\n  Fix: sudo apt-get install chromium, or set ORTOO_CHROMIUM to the program.',
  );
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
