import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { Watch } from './watch.ts';

interface Ours {
  /// Whether the browser can draw the map. Software drawing takes seconds, so stories that are not
  /// about the map go without, as on a machine without WebGL: there the tables take its place.
  webgl: boolean;
  /// Watches every page of the story; the story fails when a page did what it must not.
  watch: Watch;
  /// The address of the server, as in http://127.0.0.1:7390.
  server: string;
}

/// The test of Playwright, on our server and under watch.
export const test = base.extend<Ours>({
  webgl: [false, { option: true }],
  server: async ({}, use) => {
    await use(process.env['ORTOO_PROOF'] ?? '');
  },
  baseURL: async ({ server }, use) => {
    await use(server);
  },
  watch: [
    async ({ context, server, webgl }, use) => {
      const watch = new Watch([server]);
      await watch.follow(context);
      if (!webgl) await context.addInitScript(withoutWebGl);
      await use(watch);
      expect(watch.faults(), 'what the page did and must not').toEqual([]);
    },
    { auto: true },
  ],
});

/// Runs in the page.
function withoutWebGl(): void {
  const usual = HTMLCanvasElement.prototype.getContext as (...all: unknown[]) => unknown;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return kind.startsWith('webgl') ? null : usual.call(this, kind, ...rest);
  } as typeof HTMLCanvasElement.prototype.getContext;
}

export { expect };
export type { BrowserContext, Page };
