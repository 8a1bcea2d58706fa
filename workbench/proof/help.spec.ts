import { expectFits } from './support/routes.ts';
import { expect, test } from './support/test.ts';

test.describe('help', () => {
  test('says how to read a range, odds and certainty, by the very forms', async ({ page }) => {
    await page.goto('/help');
    const range = page.getByRole('region', { name: 'A range bar' });
    await expect(range.getByRole('img')).toHaveAttribute('aria-label', /median 1451/);
    await expect(range.locator('.help-scale')).toHaveText(/1.202.*1.451.*1.904.*USD/);
    await expect(page.getByRole('region', { name: /of 100 draws/ })).toContainText('undecided');
    const sure = page.getByRole('region', { name: 'How sure a figure is' });
    for (const form of ['cited', 'known', 'estimate']) {
      await expect(sure.locator(`.form-${form}`)).toBeVisible();
    }
  });

  test('leads to the API, and names the command that replays a question', async ({ page }) => {
    await page.goto('/help');
    await expect(page.locator('.help pre')).toContainText('./ortoo ask question.json');
    await page.locator('.help').getByRole('link', { name: '/api/' }).click();
    await expect(page).toHaveURL(/\/api\/$/);
    await expect(page.getByRole('heading').first()).toBeVisible();
  });

  test('a term says what it means where it stands', async ({ page }) => {
    await page.goto('/landed');
    const term = page.getByRole('button', { name: 'CIF', exact: true });
    await term.click();
    await expect(page.getByRole('dialog', { name: 'CIF' })).toContainText('customs border');
    await page.keyboard.press('Escape');
    await expect(term).toBeFocused();
  });

  test('an address that is no page says so, and leads on', async ({ page, watch }) => {
    watch.expectStatus(404);
    await page.goto('/nopage');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page.');
    await page.getByRole('link', { name: 'Routes' }).first().click();
    await expect(page).toHaveURL(/routes/);
  });

  test('fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/help');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectFits(page);
  });
});
