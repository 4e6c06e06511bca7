/** Nothing for axe to find: on every page, and in the tools in use. */
import { expect, test } from '@playwright/test';
import { findings } from './axe';
import { addresses } from './pages';

test.setTimeout(600_000);

const sections = Map.groupBy(addresses, (address) => /^\/[^/]*\/?/.exec(address)?.[0] ?? address);

// One window for a whole section: opening a window costs more than looking at a page.
for (const [section, inSection] of sections) {
  test(`${section}: ${inSection.length} pages`, async ({ page }) => {
    const found: Record<string, string[]> = {};
    for (const address of inSection) {
      await page.goto(address);
      const here = await findings(page);
      if (here.length > 0) found[address] = here;
    }
    expect(found).toEqual({});
  });
}

test('the finder with an answer, then with a problem', async ({ page }) => {
  await page.goto('/stage-finder/');
  const day = page.getByLabel('Day', { exact: true }).first();
  await day.fill('7');
  await page.getByLabel('Month').first().fill('1');
  await page.getByLabel('Year').first().fill('2024');
  await page.keyboard.press('Enter');
  await expect(page.locator('.place:visible')).toHaveCount(1);
  expect(await findings(page)).toEqual([]);
  await day.fill('99');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-problem]:visible')).toHaveCount(1);
  expect(await findings(page)).toEqual([]);
});

test('the search with results', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('naloxone');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toContainText('found');
  await expect(page.locator('[data-part="places"] li a').first()).toBeVisible();
  expect(await findings(page)).toEqual([]);
});
