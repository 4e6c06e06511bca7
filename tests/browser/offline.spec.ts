/** The copy on a device: only when asked, every page and tool with the line cut, removed without a trace. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { cutLine, heading, kept, NOTHING, PAGE, press, saveCopy, says, test } from './offline';
import { addresses } from './pages';

test('looking at the page keeps nothing, registers nothing and asks for nothing', async ({ page }) => {
  const asked: string[] = [];
  await page.goto(PAGE);
  page.on('request', (request) => asked.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByRole('button', { name: 'Keep a copy on this device' })).toBeVisible();
  expect(await kept(page)).toEqual(NOTHING);
  expect(asked.filter((url) => /offline-copy\/.+|worker/.test(url))).toEqual([]);
});

test('with the line cut every page opens, byte for byte', async ({ page, host }) => {
  await saveCopy(page);
  await cutLine(page, host);
  for (const address of addresses.filter((each) => each !== '/no-such-page/')) {
    const response = await page.goto(address);
    expect(await response!.text(), address).toBe(readFileSync(`dist${address}index.html`, 'utf8'));
  }
});

test('with the line cut the finder and the search work, and links with marks and questions lead on', async ({
  page,
  host,
}) => {
  await saveCopy(page);
  await cutLine(page, host);
  await page.goto('/stage-finder/');
  await page.getByLabel('Day', { exact: true }).fill('17');
  await page.getByLabel('Month').fill('10');
  await page.getByLabel('Year').fill('2019');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Advanced Recovery').and(page.locator(':visible')).first()).toBeVisible();

  await page.goto('/search/');
  for (const words of ['naloxone', 'methadone', 'craving']) {
    await page.getByRole('searchbox').fill(words);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-part="status"]')).toHaveText(/^\d+ pages? found$/);
    await expect(page.locator('[data-part="places"] li a').first()).toBeVisible();
  }
  await page.locator('search-box ol a').first().click();
  await expect(heading(page)).toHaveText('Riding out a craving');

  for (const address of ['/skills/?from=a-link#main', '/skills/index.html', '/skills']) {
    await page.goto(address);
    await expect(heading(page), address).toHaveText('Coping skills');
  }
});

test('with the line cut an address that is not in the copy gets a page that helps', async ({ page, host }) => {
  await saveCopy(page);
  await cutLine(page, host);
  await page.goto('/no-such-page/');
  await expect(heading(page)).toHaveText('This page needs a connection');
  await page.getByRole('main').getByRole('link', { name: 'Get help now' }).click();
  await expect(heading(page)).toHaveText('Get help now');
});

test('removing leaves nothing, and the site needs a line again', async ({ page, host }) => {
  await saveCopy(page);
  await page.goto('/skills/');
  await page.goto(PAGE);
  await press(page, 'Remove the copy');
  await says(page, 'Nothing of the copy is left');
  expect(await kept(page)).toEqual(NOTHING);
  await page.goto('/skills/');
  expect(await kept(page)).toEqual(NOTHING);
  await cutLine(page, host);
  await expect(page.goto('/skills/')).rejects.toThrow();
});

test('it can be removed with the line cut', async ({ page, host }) => {
  await saveCopy(page);
  await cutLine(page, host);
  await page.goto(PAGE);
  await press(page, 'Remove the copy');
  await says(page, 'Nothing of the copy is left');
  expect(await kept(page)).toEqual(NOTHING);
});

test('with the copy whole and no news, pages cost nothing but the question for news', async ({ page, host }) => {
  await saveCopy(page);
  const asked: string[] = [];
  host.instead = (address) => (asked.push(address), false);
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('naloxone');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="places"] li a').first()).toBeVisible();
  expect([...new Set(asked)].filter((address) => address !== '/worker.js')).toEqual(['/offline-copy/release.json']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what saving needs, and shows no dead button', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByText('There is no button here')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
