/** Room for a thumb, and the page enlarged four times: nothing is lost. */
import { expect, test, type Page } from '@playwright/test';
import { lostText } from './lost-text';
import { addresses } from './pages';

/** WCAG 2.2, 2.5.5: 44 by 44 CSS px. Links within a sentence or a list of text are outside its scope. */
const CONTROLS = 'button, input, select, textarea, summary, .button, nav a, body > header a';

/** The controls that are too small. A choice with a label is as large as its label. */
const tooSmall = (page: Page) =>
  page.evaluate((controls) => {
    const shown = [...document.querySelectorAll(controls)].filter((control) => control.checkVisibility());
    return shown.flatMap((control) => {
      const isChoice = control.matches('[type="radio"], [type="checkbox"]');
      const { width, height } = ((isChoice && control.closest('label')) || control).getBoundingClientRect();
      return width < 44 || height < 44 ? [`${control.outerHTML.slice(0, 120)}: ${width} by ${height}`] : [];
    });
  }, CONTROLS);

for (const width of [320, 1280]) {
  test(`at ${width} px each control is at least 44 by 44 px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses) {
      await page.goto(address);
      expect.soft(await tooSmall(page), address).toEqual([]);
    }
  });
}

test('enlarged four times, which makes 320 px of 1280, nothing is cut off, covered or beyond the sides', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of addresses) {
    await page.goto(address);
    expect.soft(await page.evaluate(lostText), address).toEqual([]);
  }
});
