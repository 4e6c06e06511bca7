/** With the letters of the browser set to twice their size, nothing is lost. Lengths in rem follow, as for a reader. */
import { expect, test } from '@playwright/test';
import { launchOptions } from './browser';
import { lostText } from './lost-text';
import { addresses } from './pages';

test.use({ launchOptions: launchOptions('--blink-settings=defaultFontSize=32') });

for (const width of [360, 1280]) {
  test(`at ${width} px nothing is cut off, covered or beyond the sides`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses) {
      await page.goto(address);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('34px');
      expect.soft(await page.evaluate(lostText), address).toEqual([]);
    }
  });
}
