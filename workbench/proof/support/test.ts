import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { Watch } from './watch.ts';

interface Ours {
  /// Watches every page of the story; the story fails when a page did what it must not.
  watch: Watch;
  /// The address of the server, as in http://127.0.0.1:7390.
  server: string;
}

/// The test of Playwright, on our server and under watch.
export const test = base.extend<Ours>({
  server: async ({}, use) => {
    await use(process.env['ORTOO_PROOF'] ?? '');
  },
  baseURL: async ({ server }, use) => {
    await use(server);
  },
  watch: [
    async ({ context, server }, use) => {
      const watch = new Watch([server]);
      await watch.follow(context);
      await use(watch);
      expect(watch.faults(), 'what the page did and must not').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
export type { BrowserContext, Page };
