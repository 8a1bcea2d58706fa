import { defineConfig } from '@playwright/test';
import { chromium } from './proof/support/chromium.ts';

// The real server, the real page, Debian's Chromium; one at a time, and no second try: what
// passes only sometimes has failed.
export default defineConfig({
  testDir: 'proof',
  outputDir: 'proof/results',
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  globalSetup: './proof/support/setup.ts',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: !!process.env['CI'],
  timeout: 60_000,
  reporter: [['./proof/support/reporter.ts']],
  expect: {
    timeout: 20_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.02, threshold: 0.2, animations: 'disabled' },
  },
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 20_000,
    trace: process.env['ORTOO_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium(),
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
      ],
    },
  },
});
