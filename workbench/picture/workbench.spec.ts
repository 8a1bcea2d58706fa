import { join } from 'node:path';
import { answered, drawn } from '../proof/support/routes.ts';
import { TOP } from '../proof/support/server.ts';
import { test } from '../proof/support/test.ts';

test.use({ webgl: true });

test('the founding case, as the README shows it', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await answered(page);
  await drawn(page);
  await page.locator('[data-map-idle=true]').waitFor({ timeout: 90_000 });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(TOP, 'docs', 'pictures', 'workbench.png') });
});
