import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { TOP } from './support/server.ts';
import { expectFits } from './support/routes.ts';
import { expect, test, type Page } from './support/test.ts';

const SALE = '/landed?from=Incheon&to=Bishkek&goods=870323&engine=1998&built=2020-07&draws=200';

async function stated(page: Page): Promise<void> {
  await page.goto(SALE);
  await expect(page.locator('.landed-statement table').first()).toBeVisible();
}

test.describe('landed', () => {
  test('the statement adds up line by line, each with its law', async ({ page }) => {
    await stated(page);
    const statement = page.locator('.landed-statement');
    await expect(statement).toContainText('Customs value');
    await expect(statement).toContainText(/duty/i);
    const mark = statement.locator('tbody button').last();
    await mark.click();
    await expect(page.locator('.card')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.card')).toBeHidden();
  });

  test('the order may change with the draws, the way shown stays; two are compared', async ({
    page,
  }) => {
    await stated(page);
    const others = page.getByRole('combobox', { name: /Compare with/ });
    const row = page.getByRole('button', { name: /^15 / });
    const usd = (await row.locator('.lway-usd').textContent())?.trim() ?? '';
    await expect(others.getByRole('option', { name: /^15\. / })).toContainText(usd);
    await others.selectOption({ index: 2 });
    await expect(page).toHaveURL(/with=/);
    await expect(page.locator('.landed-statement')).toContainText(/difference/i);
    await page.reload();
    await expect(page.locator('.landed-statement')).toContainText(/difference/i);
  });

  test('its ways are taken away as lines for a map', async ({ page }) => {
    await stated(page);
    const link = page.getByRole('link', { name: 'GeoJSON' });
    const served = await page.request.get((await link.getAttribute('href')) ?? '');
    const lines = (await served.json()) as { type: string; features: unknown[] };
    expect(lines.type).toBe('FeatureCollection');
    expect(lines.features.length).toBeGreaterThan(100);
  });

  test('the question file replays on the command line', async ({ page }, info) => {
    await stated(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Question file' }).click(),
    ]);
    const file = join(info.outputDir, 'question.json');
    await download.saveAs(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ ask: 'landed', version: 1 });
    const csv = execFileSync(join(TOP, 'ortoo'), ['ask', file, '--format', 'csv'], {
      encoding: 'utf8',
      maxBuffer: 64e6,
    });
    const { words } = JSON.parse(readFileSync(file, 'utf8')) as { words: Record<string, string> };
    const query = new URLSearchParams({ ...words, format: 'csv' }).toString();
    const served = await page.request.get(`/api/v1/landed?${query}`);
    expect(csv).toBe(await served.text());
  });

  test('prints whole, without what is only for the screen', async ({ page }) => {
    await stated(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.rail')).toBeHidden();
    await expect(page.locator('.landed-statement table').first()).toBeVisible();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(20_000);
  });

  test('on A4 it stays a table, in black on white even where the screen is dark', async ({
    page,
  }) => {
    // A4 less margins of 1 cm.
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await stated(page);
    const table = page.locator('.statement-lines');
    await expect(table.getByRole('columnheader', { name: 'Rate' })).toBeVisible();
    await expect(page.locator('.landed-statement')).toHaveCSS(
      'background-color',
      'rgb(255, 255, 255)',
    );
    const sum = page.locator('.statement-sum b');
    await expect(sum).toHaveCSS('color', 'rgb(26, 33, 39)');
    await expectFits(page);
  });

  test('ends where its last line ends, and two ways stand side by side on a phone', async ({
    page,
  }) => {
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await stated(page);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollHeight - window.innerHeight,
      );
      expect(beyond, 'blank below the page').toBe(0);
    }
    await page.getByRole('combobox', { name: /Compare with/ }).selectOption({ index: 2 });
    const line = page.locator('.compared-table .line').first();
    const tops = await line
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(tops.length).toBe(3);
    expect(new Set(tops).size, 'rows that the cells of a line take').toBe(1);
    await expectFits(page);
  });
});
