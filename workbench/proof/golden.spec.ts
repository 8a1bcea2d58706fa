import { ask, drawn, QUICK } from './support/routes.ts';
import { expect, test, type Page } from './support/test.ts';

const SALE = '/landed?from=Incheon&to=Bishkek&goods=870323&engine=1998&built=2020-07&draws=200';
const SIZES = { desk: [1280, 800], wide: [1920, 1080], phone: [390, 844] } as const;

/// Fonts in place, and nothing that still comes.
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
}

test.describe('looks as it did', () => {
  for (const [size, [width, height]] of Object.entries(SIZES)) {
    test(`routes, ${size}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await ask(page, QUICK);
      await drawn(page);
      await settled(page);
      await expect(page).toHaveScreenshot(`routes-${size}.png`);
    });
  }

  test('chart', async ({ page }) => {
    await ask(page, QUICK);
    await drawn(page);
    await settled(page);
    await expect(page.locator('.chart')).toHaveScreenshot('chart.png');
  });

  test('landed', async ({ page }) => {
    await page.goto(SALE);
    await expect(page.locator('.landed-list')).toContainText('Medians of 200 drawn trips');
    await settled(page);
    await expect(page).toHaveScreenshot('landed.png');
  });

  test('sources', async ({ page }) => {
    await page.goto('/sources');
    await expect(page.locator('.rows-table tbody tr').first()).toBeVisible();
    await settled(page);
    await expect(page).toHaveScreenshot('sources.png');
  });
});
