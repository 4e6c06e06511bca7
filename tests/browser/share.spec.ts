/** Passing a page on hands over its address and nothing about the reader. */
import { expect, test, type Page } from '@playwright/test';
import { block, entries, open, ORIGIN, withoutSheet } from './share-page';

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  for (const [from, copied] of [
    ['/guides/medicines/?from=somebody#sources', `${ORIGIN}/meds`],
    ['/stage-finder/', `${ORIGIN}/find`],
    ['/about/privacy/#top', `${ORIGIN}/about/privacy/`],
    ['/skills/need/craving-now/', `${ORIGIN}/skills`],
    ['/handouts/overdose/', `${ORIGIN}/od`],
  ] as const) {
    test(`${from}: "Copy the link" copies ${copied}`, async ({ page }) => {
      await open(page, from);
      await block(page).getByRole('button', { name: 'Copy the link' }).click();
      await expect(block(page).getByRole('status')).toHaveText('Copied.');
      expect(await clipboard(page)).toBe(copied);
    });
  }

  test('the kit copies the line of a page', async ({ page }) => {
    await page.goto('/share/');
    await page.locator('summary', { hasText: 'Overdose and naloxone' }).click();
    const entry = page.locator('#kit-od');
    await entry.getByRole('button', { name: 'Copy the text' }).click();
    await expect(entry.getByRole('status')).toHaveText('Copied.');
    expect(await clipboard(page)).toBe(entries[0]!.en.text!.replace('{address}', `${ORIGIN}/od`));
  });

  test('where copying is refused, it says what to do instead', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      Object.assign(document, { execCommand: () => false });
    });
    await open(page, '/guides/pregnancy/');
    await block(page).getByRole('button', { name: 'Copy the link' }).click();
    await expect(block(page).getByRole('status')).toContainText('Press and hold');
  });
});

test('the system’s sheet gets the name of the site and the address, and nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    navigator.share = (data) => (data && shared.push(data), Promise.reject(new Error('closed without sharing')));
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, '/stages/abstinence/?day=12');
  await block(page).getByRole('button', { name: 'Share', exact: true }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared)).toEqual([
    { title: 'Four Stages', url: `${ORIGIN}/2` },
  ]);
  expect(errors).toEqual([]);
});

test('where the system has no sheet, no button for it is shown', async ({ page }) => {
  await withoutSheet(page);
  await open(page, '/guides/pregnancy/');
  await expect(block(page).getByRole('button', { name: 'Copy the link' })).toBeVisible();
  await expect(block(page).getByRole('button', { name: 'Share', exact: true })).toBeHidden();
});

test('"Print" prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset['printed'] = 'yes');
  });
  await open(page, '/guides/pregnancy/');
  await block(page).getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test('the kit opens at the page it was asked for, and its links to a message carry the line', async ({ page }) => {
  await page.goto('/share/#kit-craving');
  const entry = page.locator('#kit-craving');
  await expect(entry.locator('.address')).toBeInViewport();
  const href = (await entry.getByRole('link', { name: 'Send a text' }).getAttribute('href')) ?? '';
  const line = entries.find(({ id }) => id === 'craving')!.en.text!;
  expect(new URLSearchParams(href.slice(href.indexOf('?'))).get('body')).toBe(
    line.replace('{address}', `${ORIGIN}/craving`),
  );
});

test('a page that may be watched: its address to say or write down, and no message', async ({ page }) => {
  await open(page, '/families/staying-safe-online/');
  await expect(block(page)).toContainText('localhost:4321/safe');
  await expect(block(page).locator('a, button')).toHaveCount(0);
});

test('sharing asks for nothing but the code that was asked for, and keeps nothing', async ({ page, baseURL }) => {
  await page.goto('/guides/pregnancy/', { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await block(page).locator('summary').click();
  await block(page).getByRole('button', { name: 'Copy the link' }).click();
  expect(requests).toEqual([]);
  await block(page).getByRole('link', { name: 'QR code' }).click();
  await expect(page).toHaveURL(/\.svg$/);
  expect(requests).toEqual([`${baseURL}/share/qr/pregnant.svg`]);
});
