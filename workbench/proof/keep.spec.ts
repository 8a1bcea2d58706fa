import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answered, ask, QUICK, rows } from './support/routes.ts';
import { TOP } from './support/server.ts';
import { expect, test } from './support/test.ts';

test.describe('nothing is lost', () => {
  test('reload, link and Back bring the same view', async ({ page, context }) => {
    await ask(page, `${QUICK}&open=1`);
    await expect(page.locator('ol.legs')).toBeVisible();
    await page.reload();
    await expect(page.locator('ol.legs')).toBeVisible();
    const other = await context.newPage();
    await ask(other, page.url());
    await expect(other.locator('ol.legs')).toBeVisible();
    await page.getByRole('link', { name: 'Help' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
    await page.goBack();
    await answered(page);
    await expect(page).toHaveURL(/open=1/);
  });

  test('answers are taken away, and the question replays at a terminal', async ({ page }, info) => {
    await ask(page, '/routes?from=Incheon&to=Bishkek&goods=car&draws=0');
    const take = async (name: RegExp) => {
      await page.getByRole('button', { name: 'Take away' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.export-card').getByRole('link', { name }).click(),
      ]);
      const file = join(info.outputDir, download.suggestedFilename());
      await download.saveAs(file);
      await page.keyboard.press('Escape');
      return file;
    };
    const json = JSON.parse(readFileSync(await take(/^JSON/), 'utf8')) as {
      itineraries: unknown[];
    };
    expect(json.itineraries.length).toBeGreaterThan(4);
    const question = await take(/question/i);
    const csv = execFileSync(join(TOP, 'ortoo'), ['ask', question, '--format', 'csv'], {
      encoding: 'utf8',
      maxBuffer: 64e6,
    });
    expect(csv).toBe(readFileSync(await take(/^CSV/), 'utf8'));
    const geo = JSON.parse(readFileSync(await take(/^GeoJSON/), 'utf8')) as { type: string };
    expect(geo.type).toBe('FeatureCollection');
  });

  test('a server that is gone is told, and asked again', async ({ page, context, watch }) => {
    await ask(page, QUICK);
    await context.route('**/api/v1/routes*', (route) => route.abort());
    watch.expectGone();
    await page.getByRole('combobox', { name: 'To' }).fill('Osh');
    await page.locator('[role=option]').first().click();
    await expect(page.getByText('The server does not answer.')).toBeVisible();
    await context.unroute('**/api/v1/routes*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered(page);
    expect(await rows(page).count()).toBeGreaterThan(0);
  });

  test('a long run is kept, found again and taken away', async ({ page }) => {
    const question = {
      ask: 'routes',
      version: 1,
      title: 'A long run',
      words: { from: 'Incheon', to: 'Bishkek', goods: 'car', draws: '3000' },
    };
    const made = await page.request.post('/api/v1/jobs', { data: question });
    expect(made.status()).toBe(202);
    await page.goto('/saved');
    const row = page.locator('.saved-row', { hasText: 'A long run' });
    await expect(row).toContainText('done', { timeout: 40_000 });
    await expect(row.getByRole('link', { name: 'GEOJSON' })).toBeVisible();
    await row.getByRole('button', { name: 'Delete' }).click();
    await expect(row).toHaveCount(0);
  });
});
