/** WCAG 2.2 A and AA by axe: every page, narrow and wide, light and dark, and the tools in use. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addresses } from './pages';

test.setTimeout(600_000);

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Axe then skips the long lists of what is right, which nothing here reads. */
const ONLY_VIOLATIONS = { resultTypes: ['violations' as const] };

/** What axe finds on the page in light; in dark, where only colors differ, what it finds of contrast. */
async function findings(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await new AxeBuilder({ page }).options(ONLY_VIOLATIONS).withTags(STANDARD).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page })
    .options(ONLY_VIOLATIONS)
    .withRules(['color-contrast', 'link-in-text-block'])
    .analyze();
  return Object.entries({ light, dark }).flatMap(([scheme, { violations }]) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${scheme}: ${id}: ${target.join(' ')}: ${failureSummary}`),
    ),
  );
}

const sections = Map.groupBy(addresses, (address) => /^\/[^/]*\/?/.exec(address)?.[0] ?? address);

for (const width of [360, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

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
      await page.getByLabel('Day', { exact: true }).fill('7');
      await page.getByLabel('Month').fill('1');
      await page.getByLabel('Year').fill('2024');
      await page.keyboard.press('Enter');
      await expect(page.locator('.place:visible')).toHaveCount(1);
      expect(await findings(page)).toEqual([]);
      await page.getByLabel('Day', { exact: true }).fill('99');
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-problem]:visible')).toHaveCount(1);
      expect(await findings(page)).toEqual([]);
    });

    test('the search with results', async ({ page }) => {
      await page.goto('/search/');
      await page.getByRole('searchbox').fill('naloxone');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status')).toContainText('found');
      expect(await findings(page)).toEqual([]);
    });
  });
}
