/** Passing a page on: exactly its address, nothing about the reader; with script, without, by keyboard, narrow. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { decodePng } from '../qr';
import { addresses } from './pages';

const ORIGIN = 'http://localhost:4321';
const entries = parse(readFileSync('content/short-addresses.yaml', 'utf8')) as {
  id: string;
  to: string;
  en: { text?: string };
}[];
const pagesToShare = addresses.filter((address) => address !== '/no-such-page/');
const block = (page: Page) => page.locator('details.share');

async function open(page: Page, address: string) {
  await page.goto(address);
  await block(page).locator('summary').click();
}

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

/** As on most computers. */
const withoutSheet = (page: Page) =>
  page.addInitScript(() => {
    delete (Navigator.prototype as { share?: unknown }).share;
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

test.describe('codes, read back from what is seen', () => {
  test('every file of the kit, drawn and saved', async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 360, height: 500 });
    for (const { id } of entries) {
      await page.goto(`/share/qr/${id}.svg`);
      expect(decodePng(await page.screenshot()), id).toBe(`${ORIGIN}/${id}`);
      expect(decodePng(readFileSync(`dist/share/qr/${id}.png`)), id).toBe(`${ORIGIN}/${id}`);
    }
  });

  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    test(`in a page: ${Object.values(media)[0]}`, async ({ page }) => {
      await page.emulateMedia(media);
      await open(page, '/about/privacy/');
      const code = block(page).getByRole('img', { name: 'QR code' });
      expect(decodePng(await code.screenshot())).toBe(`${ORIGIN}/about/privacy/`);
    });
  }

  test('a picture without a code says nothing, so that the check checks', async ({ page }) => {
    await page.goto('/about/privacy/');
    expect(decodePng(await page.screenshot())).toBeUndefined();
  });
});
