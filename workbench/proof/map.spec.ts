import { answered, ask, QUICK } from './support/routes.ts';
import { expect, test } from './support/test.ts';

test.describe('map', () => {
  test.use({ webgl: true });

  test('draws the ways in their colours, and says the same in a table', async ({ page }) => {
    test.slow();
    await ask(page, QUICK);
    await expect(page.locator('[data-map-idle=true]')).toBeVisible({ timeout: 90_000 });
    const shot = (await page.locator('.map-box').screenshot()).toString('base64');
    const blue = await page.evaluate(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const paper = canvas.getContext('2d');
      if (!paper) return 0;
      paper.drawImage(image, 0, 0);
      const { data } = paper.getImageData(0, 0, image.width, image.height);
      let found = 0;
      for (let i = 0; i < data.length; i += 4) {
        const [r = 0, g = 0, b = 0] = data.slice(i, i + 3);
        if (r < 30 && g > 65 && g < 100 && b > 115 && b < 155) found++;
      }
      return found;
    }, shot);
    expect(blue, 'pixels in the colour of the first corridor').toBeGreaterThan(100);
    await page.getByRole('tab', { name: 'Table' }).first().click();
    await expect(page.getByRole('table').first()).toContainText(/Chaldovar/);
  });

  test('a line under the pointer tells its leg in the chart', async ({ page }) => {
    test.slow();
    await ask(page, QUICK);
    await expect(page.locator('[data-map-idle=true]')).toBeVisible({ timeout: 90_000 });
    const map = await page.locator('.map-canvas').boundingBox();
    if (!map) throw new Error('The map has no size.');
    const readout = page.locator('.readout');
    const at = map.x + 0.6 * map.width;
    await expect(async () => {
      for (let y = 0.1; y < 0.9; y += 0.02) {
        await page.mouse.move(at, map.y + y * map.height);
        if (/^Way \d+/.test((await readout.textContent()) ?? '')) return;
      }
      throw new Error('No line was met.');
    }).toPass({ timeout: 20_000 });
    await expect(readout).toContainText(/ km$/);
    await page.mouse.move(map.x - 20, map.y - 20);
    await expect(readout).toHaveClass(/chart-key/);
  });
});

test('without WebGL the tables take the place of the map', async ({ page }) => {
  await ask(page, QUICK);
  await expect(page.getByText('it has no WebGL')).toBeVisible();
  await answered(page);
});
