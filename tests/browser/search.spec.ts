import { expect, test, type Page } from '@playwright/test';

async function search(page: Page, words: string) {
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
}
const first = (page: Page) => page.locator('search-box ol a').first();

test.beforeEach(async ({ page }) => {
  await page.goto('/search/');
});

test.describe('the page somebody is looking for comes first', () => {
  for (const [words, path] of [
    ['naloxone', '/guides/overdose-and-naloxone/'],
    ['methadone', '/guides/medicines/'],
    ['craving', '/skills/riding-out-a-craving/'],
    ['HALT', '/skills/triggers-and-halt/'],
    ['privacy', '/about/privacy/'],
    ['initiation', '/stages/initiation/'],
    ['samaritans', '/get-help/'],
  ] as const) {
    test(words, async ({ page }) => {
      await search(page, words);
      await expect(first(page)).toHaveAttribute('href', path);
    });
  }
});

test.describe('a word of the street or a misspelling leads to its entry in the glossary', () => {
  for (const [words, entry] of [
    ['narcan', '/words/#naloxone'],
    ['suboxone', '/words/#buprenorphine'],
    ['dope sick', '/words/#withdrawal'],
    ['methodone', '/words/#methadone'],
    ['tranq', '/words/#xylazine'],
  ] as const) {
    test(words, async ({ page }) => {
      await search(page, words);
      await expect(page.locator(`search-box ol a[href="${entry}"]`)).toBeVisible();
    });
  }
});

test('the count is spoken, and Tab goes from the field to the results', async ({ page }) => {
  await search(page, 'naloxone');
  await expect(page.getByRole('status')).toHaveText(/^\d+ pages? found$/);
  const link = first(page);
  for (let presses = 0; presses < 6 && !(await link.evaluate((a) => a === document.activeElement)); presses++) {
    await page.keyboard.press('Tab');
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overdose and naloxone');
});

test('filters by kind and by stage', async ({ page }) => {
  await search(page, 'heroin');
  await expect(page.getByRole('status')).toContainText('found');
  await page.getByText('Show only some pages').click();
  await page.getByLabel('Kind of page').selectOption('skills');
  await expect(page.locator('search-box ol li span').first()).toHaveText('Skills');
  const kinds = await page.locator('search-box ol li span').allTextContents();
  expect(new Set(kinds)).toEqual(new Set(['Skills']));

  await page.getByLabel('Kind of page').selectOption('stages');
  await page.getByLabel('Stage', { exact: true }).selectOption('abstinence');
  await expect(page.getByRole('status')).toHaveText('1 page found');
  await expect(first(page)).toHaveAttribute('href', '/stages/abstinence/');
});

test('a slow earlier search never adds to a later one', async ({ page }) => {
  let slow = true;
  await page.route('**/pagefind/fragment/**', async (route) => {
    if (slow) await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await search(page, 'methadone');
  await expect(page.getByRole('status')).toHaveText('Searching…');
  await page.waitForRequest('**/pagefind/fragment/**');
  slow = false;
  await search(page, 'zzqqxx');
  await expect(page.getByRole('status')).toContainText('No page found');
  await page.waitForTimeout(2000);
  await expect(page.locator('search-box ol li')).toHaveCount(0);
});

test('more results, one press at a time, with focus on the first new one', async ({ page }) => {
  await search(page, 'heroin');
  const results = page.locator('search-box ol li');
  await expect(results).toHaveCount(5);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(results.nth(5).getByRole('link')).toBeFocused();
});

test('nonsense gets a plain answer', async ({ page }) => {
  await search(page, 'zzqqxx');
  await expect(page.getByRole('status')).toContainText('No page found for “zzqqxx”');
  await expect(page.locator('search-box ol li')).toHaveCount(0);
  await expect(page.locator('search-box').getByRole('link', { name: 'What to do in an overdose' })).toBeVisible();
});

test('markup in the field is only text', async ({ page }) => {
  await search(page, '<img src=x onerror=alert(1)>');
  await expect(page.getByRole('status')).toContainText(/found/i);
  await expect(page.locator('search-box img')).toHaveCount(0);
});

test('when the index cannot load, it says so, keeps the words, and tries again next time', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await search(page, 'naloxone');
  await expect(page.getByRole('status')).toContainText('could not load');
  await expect(page.getByRole('searchbox')).toHaveValue('naloxone');
  await expect(page.getByRole('heading', { name: 'All pages, A to Z' })).toBeVisible();
});

test('a damaged index is a failure that is said, not a silent one', async ({ page }) => {
  await page.route('**/pagefind/*.pf_meta', (route) => route.fulfill({ body: 'not an index' }));
  await search(page, 'naloxone');
  await expect(page.getByRole('status')).toContainText('could not load');
});

test('nothing of the index is fetched before the field is used', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});
