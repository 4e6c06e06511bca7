/** Every page on paper, on A4 and on US Letter: no sheet of it is empty, and nothing at its end could make one. */
import { expect, test } from '@playwright/test';
import { addresses } from './pages';
import { papers, sheetsOf } from './sheet';

test.describe.configure({ timeout: 300_000 });

for (const paper of papers) {
  test(`${paper}: no page comes with an empty sheet`, async ({ page }) => {
    const withEmpty: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      const sheets = await sheetsOf(await page.pdf({ format: paper }));
      if (sheets.includes('')) withEmpty.push(address);
    }
    expect(withEmpty).toEqual([]);
  });
}

test('nothing stands below the last line of a page, wherever the paper ends', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const withMore: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    const below = await page.evaluate(() => {
      const boxes = [...document.body.querySelectorAll('*')]
        .filter((element) => element.checkVisibility() && element.matches('p, li, td, svg'))
        .map((element) => element.getBoundingClientRect().bottom);
      return document.body.getBoundingClientRect().bottom - Math.max(...boxes);
    });
    // Less than a line of the smallest letters; the cards' sheet has a margin of its own.
    if (below > (address === '/share/cards/' ? 20 : 4)) withMore.push(`${address}: ${below}`);
  }
  expect(withMore).toEqual([]);
});
