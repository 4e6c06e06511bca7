/** Saving a copy, cutting the line, and looking at what a device keeps. */
import { test as base, expect, type Page } from '@playwright/test';
import { Host } from './host';

export const PAGE = '/offline-copy/';
export const PACK = /\/offline-copy\/[0-9a-f]{16}\.json$/;

/** Tests with a host of their own: cutting the line in the browser does not cut it for a worker. */
export const test = base.extend<{ host: Host }>({
  // The first argument must be an object, even of no fixtures.
  host: async ({}, use) => {
    const host = new Host('dist');
    await host.start();
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.url),
});

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

export async function says(page: Page, text: string | RegExp) {
  await expect(page.locator('[data-part="status"]')).toContainText(text, { useInnerText: true });
}

export async function saveCopy(page: Page) {
  await page.goto(PAGE);
  await press(page, 'Keep a copy on this device');
  await says(page, 'The copy is whole');
}

export async function cutLine(page: Page, host: Host) {
  await page.context().setOffline(true);
  await host.stop();
}

/** The host sends 52.5 % of the pack, and then nothing. */
export function halfOfIt(end: 'and wait' | 'and break'): NonNullable<Host['instead']> {
  return (address, response, content) => {
    if (!PACK.test(address)) return false;
    response.write(content.subarray(0, content.length * 0.525), () => end === 'and break' && response.destroy());
    return true;
  };
}

/** Everything a site can leave on a device. */
export async function kept(page: Page) {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases: (await indexedDB.databases()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
  }));
}

export const NOTHING = { caches: [], workers: 0, databases: 0, local: 0, session: 0, cookies: '' };
