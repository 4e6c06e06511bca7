/** To an answer from an address or from the header of another page, and back. */
import { expect, test } from '@playwright/test';
import { field, hits } from './search-page';

test.beforeEach(async ({ page }) => {
  await page.goto('/search/');
});

test.describe('the query is in the fragment', () => {
  test('never sent, no entry of the history a letter, Back and Forward work', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const before = await page.evaluate(() => history.length);
    await field(page).pressSequentially('craving');
    await expect(page).toHaveURL(/#q=craving$/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await field(page).fill('methadone');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#q=methadone$/);
    await page.goBack();
    await expect(field(page)).toHaveValue('craving');
    await page.goForward();
    await expect(field(page)).toHaveValue('methadone');
    await expect(hits(page).first()).toHaveAttribute('href', '/guides/medicines/');
    expect(requests.filter((url) => /craving|methadone/.test(url))).toEqual([]);
  });

  test('a link with a query answers it', async ({ page }) => {
    await page.goto('/search/#q=dope+sick');
    await page.reload();
    await expect(hits(page).first()).toHaveAttribute('href', '/guides/withdrawal/');
  });
});

test.describe('the field in the header', () => {
  test('goes to the answer, and loads nothing before', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto('/guides/withdrawal/', { waitUntil: 'networkidle' });
    expect(fetched.filter((path) => /SearchBox|places\.|pagefind|\/search\//.test(path))).toEqual([]);
    await page.keyboard.press('/');
    const own = page.locator('header').getByRole('searchbox', { name: 'Search' });
    await expect(own).toBeFocused();
    await page.keyboard.type('and/or');
    await expect(own).toHaveValue('and/or');
    await own.fill('dope sick');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/#q=dope/);
    await expect(hits(page).first()).toHaveAttribute('href', '/guides/withdrawal/');
  });

  test('the / key can be switched off, and on again', async ({ page }) => {
    const key = page.getByLabel(/the \/ key/);
    await key.uncheck();
    await page.goto('/guides/');
    await page.keyboard.press('/');
    await expect(page.locator('header').getByRole('searchbox')).not.toBeFocused();
    await page.goto('/search/');
    await expect(key).not.toBeChecked();
    await key.check();
    await page.keyboard.press('Tab');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
