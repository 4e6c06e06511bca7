/** Passing a page on by keyboard, without script, and on a narrow screen. */
import { expect, test } from '@playwright/test';
import { decodePng } from '../qr';
import { addresses } from './pages';
import { block, open, ORIGIN, withoutSheet } from './share-page';

const pagesToShare = addresses.filter((address) => address !== '/no-such-page/');

test('by keyboard: open, and reach each way in order', async ({ page }) => {
  await withoutSheet(page);
  await page.goto('/guides/pregnancy/');
  await block(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  const ways = ['Copy the link', 'Send a text', 'Send an e-mail', 'QR code', 'Print', 'Cards, handouts and more'];
  for (const way of ways) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText(way);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the address, text, e-mail and code are there, and no dead button', async ({ page }) => {
    await open(page, '/guides/pregnancy/');
    await expect(block(page)).toContainText('localhost:4321/pregnant');
    await expect(block(page).getByRole('button')).toHaveCount(0);
    for (const name of ['Send a text', 'Send an e-mail', 'QR code'])
      await expect(block(page).getByRole('link', { name })).toBeVisible();
    await block(page).getByRole('link', { name: 'QR code' }).click();
    await expect(page).toHaveURL(/\/share\/qr\/pregnant\.svg$/);
    expect(decodePng(await page.screenshot())).toBe(`${ORIGIN}/pregnant`);
  });

  test('the kit shows each line to be copied by hand, and no dead button', async ({ page }) => {
    await page.goto('/share/');
    await expect(page.getByText('press and hold it')).toBeVisible();
    await page.locator('summary', { hasText: 'Overdose and naloxone' }).click();
    await expect(page.locator('#kit-od .text')).toBeVisible();
    await expect(page.locator('#kit-od').getByRole('button')).toHaveCount(0);
    await expect(page.locator('#kit-od a:visible')).toHaveText([
      'QR code',
      'QR code to save (PNG)',
      'Handout to print',
      'Read the page',
    ]);
  });

  test('a short address leads to its page', async ({ page }) => {
    await page.goto('/od/');
    await expect(page).toHaveURL(/\/guides\/overdose-and-naloxone\/$/);
  });
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 800 } });
  const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

  test('opened on every page, nothing scrolls sideways and every way has room for a thumb', async ({ page }) => {
    test.setTimeout(300_000);
    for (const address of pagesToShare) {
      await open(page, address);
      expect(await page.evaluate(sideways), address).toBeLessThanOrEqual(0);
      for (const way of await block(page).locator('a:visible, button:visible').all())
        expect((await way.boundingBox())!.height, address).toBeGreaterThanOrEqual(44);
    }
  });

  test('the kit with every entry open', async ({ page }) => {
    await page.goto('/share/');
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
  });
});
