/** Nobody is watching: after use, nothing of the visitor is in an address, a store, a title or a request. */
import { expect, test, type Page } from '@playwright/test';

async function traces(page: Page, context = page.context()) {
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: JSON.stringify(history.state),
    title: document.title,
    address: location.href,
  }));
  return { ...kept, cookies: (await context.cookies()).length };
}

function watch(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  return requests;
}

test('the stage finder leaves no trace and asks for nothing', async ({ page }) => {
  await page.goto('/stage-finder/', { waitUntil: 'networkidle' });
  const before = await traces(page);
  const requests = watch(page);

  await page.getByLabel('Day', { exact: true }).fill('17');
  await page.getByLabel('Month').fill('oct');
  await page.getByLabel('Year').fill('2019');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="head"]')).toContainText('Stage', { useInnerText: true });
  await page.getByLabel('Someone I care about').check();
  await page.getByRole('button', { name: 'They have not stopped yet' }).click();

  expect(await traces(page)).toEqual(before);
  expect(before).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookies: 0 });
  expect(requests).toEqual([]);
});

test('it works with the line cut after the page has loaded', async ({ page, context }) => {
  await page.goto('/stage-finder/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.getByLabel('Day', { exact: true }).fill('17');
  await page.getByLabel('Month').fill('10');
  await page.getByLabel('Year').fill('2019');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="head"]')).toContainText('Stage 4', { useInnerText: true });
});

test('a search sends its words nowhere and keeps nothing', async ({ page, baseURL }) => {
  await page.goto('/search/', { waitUntil: 'networkidle' });
  const before = await traces(page);
  const requests = watch(page);

  await page.getByRole('searchbox').fill('naloxone');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="places-status"]')).toContainText('found');

  // The words stand in the fragment, which no browser sends.
  expect(await traces(page)).toEqual({ ...before, address: `${before.address}#q=naloxone` });
  expect(requests.length).toBeGreaterThan(0);
  expect(
    requests.filter((request) => !/^\/(pagefind\/|_astro\/|favicon)/.test(request.replace(`GET ${baseURL}`, ''))),
  ).toEqual([]);
  expect(requests.filter((request) => request.includes('naloxone'))).toEqual([]);
});
