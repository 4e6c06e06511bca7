/** Files that are missing, a line that breaks, and whatever else people type. */
import { expect, test } from '@playwright/test';
import { field, hits, places, status } from './search-page';

test.beforeEach(async ({ page }) => {
  await page.goto('/search/');
});

test.describe('failures', () => {
  for (const [name, answer] of [
    ['missing', { status: 404, body: '' }],
    ['damaged', { body: '{"paths":' }],
  ] as const) {
    test(`${name} stage one: the full text answers, and the words stay`, async ({ page }) => {
      await page.route('**/search/pages.*.json', (route) => route.fulfill(answer));
      await page.reload();
      await field(page).fill('naloxone');
      await expect(places(page).first()).toBeVisible();
      await expect(field(page)).toHaveValue('naloxone');
    });
  }

  test('no full text: stage one answers all the same', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await field(page).fill('naloxone');
    await expect(status(page)).toHaveText(/pages found/);
    await expect(hits(page).first()).toHaveAttribute('href', '/guides/overdose-and-naloxone/');
  });

  test('neither: says so, keeps the words, and tries again next time', async ({ page }) => {
    await page.route(/pages\..*\.json|pagefind/, (route) => route.abort());
    await page.reload();
    await field(page).fill('naloxone');
    await expect(status(page)).toContainText('could not load');
    await expect(field(page)).toHaveValue('naloxone');
    await expect(page.locator('[data-part="nothing"]').getByRole('link', { name: 'All pages' })).toBeVisible();
    await page.unroute(/pages\..*\.json|pagefind/);
    await field(page).fill('naloxon');
    await expect(hits(page).first()).toBeVisible();
  });

  test('without a connection, once the page has loaded', async ({ page, context }) => {
    await expect(page.locator('search-box form')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await field(page).fill('tranq');
    await expect(hits(page).first()).toHaveAttribute('href', '/guides/what-is-in-the-supply/');
  });
});

test('markup, other scripts and ten thousand letters are only text', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const text of ['<img src=x onerror=alert(1)>', 'героин', 'x'.repeat(10_000), '%00%', '$& $1']) {
    await field(page).fill(text);
    await expect(status(page)).toHaveText(/found/i);
  }
  await expect(page.locator('search-box img')).toHaveCount(0);
  expect(errors).toEqual([]);
});
