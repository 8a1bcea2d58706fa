import { expect, type Locator, type Page } from '@playwright/test';

/// The founding question, as its address says it.
export const CAR = '/routes?from=Incheon&to=Bishkek&goods=car&compare=MN,ge-poti';

/// Few draws, for stories that are not about them.
export const QUICK = `${CAR}&draws=200`;

/// Rows of corridors, once the answer is on the screen.
export function rows(page: Page): Locator {
  return page.locator('ol.ways > li');
}

/// Opens a question about routes and waits for its answer.
export async function ask(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await answered(page);
}

export async function answered(page: Page): Promise<void> {
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer).toHaveAttribute('aria-busy', 'false');
  await expect(rows(page).first()).toBeVisible();
}

/// Waits until all draws are on the screen.
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator('.draws-text')).toHaveText(/trips drawn\.$/, { timeout: 40_000 });
}

/// Opens the card of what a person clicks on, and gives the card.
export async function cardOf(thing: Locator): Promise<Locator> {
  await thing.click();
  const card = thing.page().locator('.card');
  await expect(card).toBeVisible();
  return card;
}

/// Nothing of the page sticks out at the side.
export async function expectFits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    window: innerWidth,
  }));
  expect(wide.page, 'width of the page').toBeLessThanOrEqual(wide.window);
}
