/** The site in Firefox: every page, the tools, the keyboard; no message and nothing stored. */
import { expect, test } from '@playwright/test';
import { type Page } from 'puppeteer-core';
import { FIREFOX, programPath } from './beside';
import { enter, openFirefox, press, text } from './firefox';
import { addresses, kinds } from './pages';
import { watchTabStops } from './tab-stops';

const DAY = 86_400_000;

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let page: Page;
const messages: string[] = [];

test.beforeAll(async () => {
  page = await openFirefox(programPath(FIREFOX), messages);
});
test.afterAll(() => page.browser().close());

test('every page has its words, and logs no message, no error and no refusal', async ({ baseURL }) => {
  for (const address of addresses) {
    await page.goto(`${baseURL}${address}`);
    expect(await text(page, 'h1'), address).not.toBe('');
    expect(await text(page, 'main'), address).toMatch(/\w{3}/);
  }
  expect(messages).toEqual([]);
});

test('the finder answers for each stage, and says what is wrong with a date', async ({ baseURL }) => {
  await page.goto(`${baseURL}/stage-finder/`);
  for (const [days, stage] of [
    [1, 'Initiation'],
    [45, 'Abstinence'],
    [500, 'Maintained Abstinence'],
    [4000, 'Advanced Recovery'],
  ] as const) {
    await enter(page, new Date(Date.now() - days * DAY));
    expect(await text(page, '[role="status"]'), `${days} days`).toMatch(new RegExp(`Stage \\d: ${stage}`));
  }
  await enter(page, ['31', '2', '2024']);
  const problem = await page.evaluate(() => {
    const field = document.activeElement;
    const message = document.getElementById(field?.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
    return [field?.getAttribute('aria-invalid'), message?.innerText];
  });
  expect(problem).toEqual(['true', expect.stringMatching(/not exist|only|February/)]);
});

test('the search finds', async ({ baseURL }) => {
  await page.goto(`${baseURL}/search/`);
  await page.focus('main input[type="search"]');
  await page.keyboard.type('naloxone');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.$$eval('[data-part="results"] a', (all) => all.map((link) => link.getAttribute('href'))))
    .toContain('/guides/overdose-and-naloxone/');
  // Pagefind would write an error to the console if the page were left while it loads its index.
  await expect.poll(() => page.$$eval('[data-part="places"] a', (all) => all.length)).toBeGreaterThan(0);
});

test('the link of a page is copied, and nothing else of it', async ({ baseURL }) => {
  await page.goto(`${baseURL}/guides/medicines/?from=somebody#sources`);
  await (await page.$('details.share summary'))?.click();
  await press(page, 'Copy the link');
  await expect.poll(() => text(page, 'details.share [role="status"]')).toBe('Copied.');
});

test('a copy is kept on the device when asked for, and removed without a trace', async ({ baseURL }) => {
  await page.goto(`${baseURL}/offline-copy/`, { waitUntil: 'networkidle0' });
  await press(page, 'Keep a copy on this device');
  await expect.poll(() => text(page, 'main'), { timeout: 60_000 }).toContain('The copy is whole');
  await press(page, 'Remove the copy');
  await expect.poll(() => text(page, 'main')).toContain('Nothing of the copy is left');
});

test('Tab reaches everything in the order of the markup, with a ring around it', async ({ baseURL }) => {
  for (const address of kinds) {
    // Some tools look at what the device holds before they show their buttons.
    await page.goto(`${baseURL}${address}`, { waitUntil: 'networkidle0' });
    const expected = await page.evaluate(watchTabStops);
    for (let presses = 0; presses < expected; presses++) await page.keyboard.press('Tab');
    const stops = await page.evaluate(() => window.tabStops);
    expect(
      stops.map(({ index }) => index),
      address,
    ).toEqual([...Array(expected).keys()]);
    expect(
      stops.filter(({ isRingShown }) => !isRingShown).map(({ name }) => name),
      address,
    ).toEqual([]);
  }
});

test('after all of this nothing is stored, and nothing was logged', async () => {
  const kept = await page.evaluate(async () => ({
    stores: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
  expect(kept).toEqual({ stores: 0, databases: 0, caches: 0, workers: 0, cookies: '' });
  expect(messages).toEqual([]);
});
