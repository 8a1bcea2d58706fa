import { answered, ask, CAR, cardOf, drawn, expectFits, QUICK, rows } from './support/routes.ts';
import { expect, test } from './support/test.ts';

test.describe('routes', () => {
  test('first run: the Korean car is answered, three more examples wait', async ({ page }) => {
    await page.goto('/');
    await answered(page);
    await expect(page).toHaveURL(CAR);
    expect(await rows(page).count()).toBeGreaterThan(4);
    const examples = page.getByRole('navigation', { name: 'Examples' }).getByRole('link');
    await expect(examples).toHaveCount(4);
    await expect(examples.first()).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('.summary')).toContainText('Cheapest');
    await expectFits(page);
    await examples.nth(1).click();
    await expect(page).toHaveURL(/from=Ulaanbaatar/);
    await answered(page);
  });

  test('draws stream in, and bring ranges and odds in words', async ({ page }) => {
    await ask(page, CAR);
    await drawn(page);
    await expect(rows(page).first().locator('.cell-range').first()).toHaveText(/\d–\d/);
    await expect(page.locator('.duel').first()).toContainText('of 100 draws');
    const card = await cardOf(page.locator('.duel').first());
    await expect(card).toContainText('How sure');
  });

  test('draws can be stopped, and what is drawn stays', async ({ page }) => {
    await ask(page, `${CAR}&draws=100000`);
    await expect(page.locator('.draws-text')).toHaveText(/^[1-9].* trips drawn$/);
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.locator('.draws-text')).toHaveText(/^Stopped at/);
    await expect(rows(page).first().locator('.cell-range').first()).toHaveText(/\d–\d/);
    await expect(page.getByRole('button', { name: 'Draw again' })).toBeVisible();
  });

  test('a changed word moves the answer; old figures stand beside, and undo', async ({ page }) => {
    await ask(page, QUICK);
    const to = page.getByRole('combobox', { name: 'To' });
    await to.fill('Osch');
    await page.getByRole('option', { name: /^Osh/ }).click();
    const note = page.locator('.change-note');
    await expect(note).toContainText('Bishkek');
    await expect(note).toContainText('Osh');
    await expect(rows(page).locator('.was').first()).toBeVisible();
    await expect(to).toHaveValue('Osh');
    await note.getByRole('button', { name: 'Undo' }).click();
    await expect(to).toHaveValue('Bishkek');
    await expect(page).toHaveURL(QUICK);
  });

  test('a question is asked once, and drawn once', async ({ page, watch }) => {
    await ask(page, QUICK);
    const to = page.getByRole('combobox', { name: 'To' });
    await to.fill('Osh');
    await page.getByRole('option', { name: /^Osh/ }).click();
    await drawn(page);
    await expect(page.locator('.change-note')).toContainText('Osh');
    await page.waitForLoadState('networkidle');
    const plans = watch.requests().filter((one) => /GET .*\/routes\?.*to=[^&]*osh/i.test(one));
    expect(plans.filter((one) => !one.includes('geojson'))).toHaveLength(1);
    const jobs = watch.requests().filter((one) => /POST .*\/jobs/.test(one));
    expect(jobs, 'one for each question').toHaveLength(2);
  });

  test('a way opens to its legs, and each number to where it comes from', async ({ page }) => {
    await ask(page, QUICK);
    const first = rows(page).first();
    await first.locator('.way-name').click();
    await expect(page).toHaveURL(/open=1/);
    const legs = first.locator('ol.legs > li');
    expect(await legs.count()).toBeGreaterThan(5);
    await expect(first.locator('.leg-cross').first()).toBeVisible();
    const number = first.locator('.leg button.num').first();
    const card = await cardOf(number);
    await expect(card.getByRole('link').first()).toHaveAttribute('href', /\/sources.*#\w+:\d+/);
    await expect(card).toContainText(/cited|known|estimate/);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(number).toBeFocused();
    const source = await cardOf(first.getByRole('button', { name: /^source \d/ }).first());
    await expect(source).toContainText('What here rests on it');
  });

  test('a total opens to its stages, its draws and its rows', async ({ page }) => {
    await ask(page, QUICK);
    await drawn(page);
    const card = await cardOf(rows(page).first().locator('button.num').first());
    await expect(card).toContainText('As planned');
    await expect(card).toContainText('one in ten');
    await card.getByRole('button', { name: 'Show its legs' }).click();
    await expect(page.locator('ol.legs')).toBeVisible();
  });

  test('two ways are compared stage by stage', async ({ page }) => {
    await ask(page, QUICK);
    await drawn(page);
    await rows(page).nth(0).getByRole('checkbox').check();
    await rows(page).nth(1).getByRole('checkbox').check();
    await page.getByRole('tab', { name: /^Compare \(2\)/ }).click();
    await expect(page).toHaveURL(/panel=compare/);
    const tables = page.locator('.compare table');
    await expect(tables).toHaveCount(2);
    await expect(tables.first().getByRole('columnheader')).toHaveCount(3);
    await expect(page.locator('.compare')).toContainText('of 100 draws');
  });

  test('the chart has a summary and a table of the same', async ({ page }) => {
    await ask(page, `${QUICK}&ways=1`);
    const chart = page.getByRole('region', { name: 'Time and money over distance' });
    await expect(chart.getByRole('group')).toHaveAttribute('aria-label', /Way 1: .* km in .* days/);
    await chart.getByRole('button', { name: 'Table' }).click();
    const table = chart.getByRole('table').first();
    expect(await table.getByRole('row').count()).toBeGreaterThan(5);
    await expect(table).toContainText('Distance');
  });

  test('no way: why, and a button for each limit that can be relaxed', async ({ page }) => {
    await page.goto('/routes?from=Ulaanbaatar&to=Bishkek&goods=meat&avoid=RU,CN&modes=road,rail');
    const none = page.locator('.no-way');
    await expect(none).toContainText('every way passes CN or RU');
    await expect(none).toContainText('Fix:');
    await none.getByRole('button').first().click();
    await answered(page);
  });

  test('a change that went wrong is undone; what is shown says of what it is', async ({
    page,
    watch,
  }) => {
    watch.expectStatus(400);
    await ask(page, QUICK);
    await drawn(page);
    const to = page.getByRole('combobox', { name: 'To' });
    await to.fill('Nowhereville');
    await to.press('Enter');
    await expect(page.locator('.failure')).toContainText('Incheon to Bishkek');
    await expect(page.locator('.draws-text')).toContainText('trips drawn');
    await expect(page.getByRole('button', { name: 'Take away' })).toBeDisabled();
    await page.getByRole('link', { name: 'Help' }).click();
    await page.getByRole('link', { name: 'Routes' }).click();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(to).toHaveValue('Bishkek');
    await answered(page);
    await expect(page.locator('.failure')).toHaveCount(0);
  });

  test('a fault stands at its word, with what to do', async ({ page, watch }) => {
    watch.expectStatus(400);
    await page.goto('/routes?from=Nowhereville&to=Bishkek&goods=car&weight=heavy');
    const from = page.getByRole('combobox', { name: 'From' });
    await expect(from).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#fault-from')).toContainText('Nowhereville');
    await expect(page.locator('#fault-from')).toContainText('Fix:');
    // The word folded away unfolds.
    await expect(page.locator('#ask-weight-note')).toContainText('heavy');
    await page.locator('#ask-weight').fill('');
    await page.locator('#ask-weight').blur();
    await from.fill('Incheon');
    await from.press('Enter');
    await answered(page);
    await expect(from).not.toHaveAttribute('aria-invalid', 'true');
  });
});
