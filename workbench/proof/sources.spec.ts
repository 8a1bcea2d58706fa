import { deflateRawSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from './support/server.ts';
import { expect, test } from './support/test.ts';
import { zip } from './support/zip.ts';

test.describe('sources', () => {
  test('only estimates, one table, one row, and back', async ({ page }) => {
    await page.goto('/sources');
    await page.getByText('only estimates').click();
    await expect(page).toHaveURL(/estimate/);
    await page
      .getByRole('searchbox')
      .or(page.getByPlaceholder('Search in all cells'))
      .fill('khorgos');
    const first = page.locator('.rows-table tbody tr').first();
    await expect(first).toBeVisible();
    await first.getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'Who says so' })).toBeVisible();
    await page.goBack();
    await expect(page.locator('.rows-table')).toBeVisible();
    await page.reload();
    await expect(page).toHaveURL(/estimate/);
  });

  test('a row says what the rest of the atlas makes of it', async ({ page }) => {
    await page.goto('/sources#places:50');
    await expect(page.getByText('places.csv:50')).toBeVisible();
    await expect(page.locator('.row-view')).toContainText(/links/i);
  });

  test('an atlas of one’s own is checked, good or bad, and nothing is kept', async ({
    page,
    watch,
  }) => {
    watch.expectStatus(400, 415, 413);
    await page.goto('/sources');
    await page.getByRole('tab', { name: 'Check your own atlas' }).click();
    const folder = join(TOP, 'data', 'steppe');
    const files = readdirSync(folder)
      .filter((name) => /\.(csv|json)$/.test(name))
      .map((name) => ({ name, data: readFileSync(join(folder, name)) }));
    const give = (buffer: Buffer) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'atlas.zip', mimeType: 'application/zip', buffer });
    await give(zip(files, deflateRawSync));
    await expect(page.locator('main')).toContainText('atlas.zip can be read.');
    const broken = files.map((file) =>
      file.name === 'links.csv'
        ? {
            name: file.name,
            data: Buffer.from(file.data.toString('utf8').replace(',1083,', ',x,')),
          }
        : file,
    );
    await give(zip(broken, deflateRawSync));
    await expect(page.locator('main')).toContainText('links.csv:2');
    await expect(page.locator('main')).toContainText('cannot be read yet');
    await give(Buffer.from('no zip at all'));
    await expect(page.getByRole('alert')).toContainText(/zip/i);
  });
});
