import { expectAccessible } from './support/axe.ts';
import { answered, ask, cardOf, CAR, expectFits, QUICK, rows } from './support/routes.ts';
import { expect, test, type Page } from './support/test.ts';

const SALE = '/landed?from=Incheon&to=Bishkek&goods=870323&engine=1998&built=2020-07&draws=200';
const PAGES: readonly [string, string, (page: Page) => Promise<void>][] = [
  ['routes', QUICK, answered],
  ['landed', SALE, (page) => expect(page.locator('.landed-statement')).toBeVisible()],
  ['sources', '/sources', (page) => expect(page.locator('.rows-table')).toBeVisible()],
  ['a row', '/sources#links:12', (page) => expect(page.getByText('links.csv:12')).toBeVisible()],
  ['saved', '/saved', (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible()],
  ['help', '/help', (page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible()],
];

test.describe('everyone can use', () => {
  for (const [name, path, ready] of PAGES) {
    test(`${name}: WCAG AA in light and dark, and it fits a phone`, async ({ page }) => {
      await page.goto(path);
      await ready(page);
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectFits(page);
      await expectAccessible(page);
    });
  }

  test('routes with a way open, a card, and the comparison', async ({ page }) => {
    await ask(page, `${QUICK}&open=1`);
    await expectAccessible(page);
    await cardOf(rows(page).first().locator('.leg button.num').first());
    await expectAccessible(page);
    await page.goto(`${QUICK}&ways=1,15&panel=compare`);
    await expect(page.locator('.compare table').first()).toBeVisible();
    await expectAccessible(page);
  });

  test('the founding case by keyboard alone', async ({ page }) => {
    await ask(page, CAR);
    const to = page.getByRole('combobox', { name: 'To' });
    for (let i = 0; i < 40 && !(await to.evaluate((el) => el === document.activeElement)); i++) {
      await page.keyboard.press('Tab');
    }
    await expect(to).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Osh');
    await expect(page.locator('[role=option]').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/to=kg-osh/);
    await answered(page);
  });

  test('texts in Mongolian and Russian, marked as machine drafts; dark on demand', async ({
    page,
  }) => {
    await ask(page, QUICK);
    await page.locator('.rail-choices').click();
    await expect(page.locator('.choices')).toContainText('machine draft');
    await page.getByRole('radio', { name: /Русский/ }).check();
    await expect(page.getByRole('navigation').first()).toContainText('Помощь');
    await page.getByRole('radio', { name: /Монгол/ }).check();
    await expect(page.locator('html')).toHaveAttribute('lang', 'mn');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'mn');
  });

  test('what a user writes never becomes markup', async ({ page, watch }) => {
    watch.expectStatus(400);
    await page.goto('/routes?from=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&to=Bishkek');
    await expect(page.locator('#fault-from')).toContainText('<img src=x onerror=alert(1)>');
    expect(await page.locator('img').count()).toBe(0);
  });
});
