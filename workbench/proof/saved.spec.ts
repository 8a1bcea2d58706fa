import { answered, ask, QUICK } from './support/routes.ts';
import { expect, test } from './support/test.ts';
import type { Page } from './support/test.ts';

async function save(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  const form = page.getByRole('group', { name: 'Save' });
  await form.getByRole('textbox', { name: 'Name' }).fill(name);
  await form.getByRole('button', { name: 'Save', exact: true }).click();
}

async function destination(page: Page, place: string): Promise<void> {
  const to = page.getByRole('combobox', { name: 'To' });
  await to.fill(place);
  await page
    .getByRole('option', { name: new RegExp(`^${place}`) })
    .first()
    .click();
  await answered(page);
}

test.describe('saved', () => {
  test('a question is saved, found again, opened, renamed, deleted and put back', async ({
    page,
  }) => {
    await ask(page, QUICK);
    await save(page, 'A <b>Korean</b> car');
    await expect(page.locator('.toasts')).toContainText('Saved as a-b-korean-b-car.');
    await page.getByRole('link', { name: 'Saved' }).click();
    const row = page.locator('.saved-row', { hasText: 'A <b>Korean</b> car' });
    await expect(row).toContainText('Incheon → Bishkek');
    await row.getByRole('button', { name: 'Rename' }).click();
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('The founding case');
    await title.press('Enter');
    const renamed = page.locator('.saved-row', { hasText: 'The founding case' });
    await renamed.getByRole('button', { name: 'Delete' }).click();
    await expect(renamed).toHaveCount(0);
    await page.locator('.toasts').getByRole('button', { name: 'Undo' }).click();
    await expect(renamed).toHaveCount(1);
    await renamed.getByRole('link', { name: 'The founding case' }).click();
    await answered(page);
    await expect(page).toHaveURL(/from=Incheon&to=Bishkek/);
  });

  test('two tabs that save at once lose nothing: told, and asked to choose', async ({
    page,
    context,
    watch,
  }) => {
    watch.expectStatus(412);
    await ask(page, QUICK);
    await save(page, 'two tabs');
    await expect(page.locator('.toasts')).toContainText('Saved as two-tabs.');
    const other = await context.newPage();
    await ask(other, page.url());
    await destination(other, 'Osh');
    await save(other, 'two tabs');
    // The other tab never saw the file, so it is told first.
    await expect(other.locator('.conflict')).toContainText('Bishkek');
    await other.getByRole('button', { name: 'Save mine over it' }).click();
    await expect(other.locator('.toasts')).toContainText('Saved as two-tabs.');
    await destination(page, 'Almaty');
    await save(page, 'two tabs');
    const conflict = page.locator('.conflict');
    await expect(conflict).toContainText('kg-osh');
    await expect(conflict).toContainText('kz-almaty');
    await conflict.getByRole('button', { name: 'Take what is saved' }).click();
    await expect(page.getByRole('combobox', { name: 'To' })).toHaveValue('Osh');
  });

  test('a question file is taken in; one that is none is told', async ({ page, watch }) => {
    watch.expectStatus(400);
    await page.goto('/saved');
    const give = (name: string, text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    const words = { from: 'Ulaanbaatar', to: 'Bishkek', goods: 'meat' };
    await give('Meat.json', JSON.stringify({ ask: 'routes', version: 1, title: 'Meat', words }));
    await expect(page.locator('.saved-row', { hasText: 'Meat' })).toContainText('Ulaanbaatar');
    await give('broken.json', '{"ask":');
    await expect(page.getByRole('alert')).toContainText('not JSON');
    await give('odd.json', '{"ask":"weather","version":1,"words":{}}');
    await expect(page.getByRole('alert')).toContainText('ask "weather" is not known.');
  });
});
