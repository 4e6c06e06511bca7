/** A new release of the site and a copy of the old one: taken up whole or not at all, and the page says so. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { packSite } from '../../src/integrations/offline';
import { cutLine, halfOfIt, heading, kept, NOTHING, PAGE, press, saveCopy, says, test } from './offline';

const NEXT_WORDS = 'The four stages, in a new release';
let next: string;

test.beforeAll(() => {
  next = mkdtempSync(path.join(tmpdir(), 'next-release-'));
  cpSync('dist', next, { recursive: true });
  const stages = path.join(next, 'stages/index.html');
  writeFileSync(stages, readFileSync(stages, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${NEXT_WORDS}`));
  packSite(next);
});
test.afterAll(() => rmSync(next, { recursive: true }));

test.describe('a new release', () => {
  test.beforeEach(async ({ page, host }) => {
    await saveCopy(page);
    host.folder = next;
    await page.goto('/skills/');
    // The worker has asked for the release and noted that there is a newer one.
    await expect.poll(() => page.evaluate(() => caches.match('/offline-copy/newer').then(Boolean))).toBe(true);
  });

  test('with a line the new pages are read, without one the old copy, whole', async ({ page, host }) => {
    await page.goto('/stages/');
    await expect(heading(page)).toHaveText(NEXT_WORDS);
    await cutLine(page, host);
    await page.goto('/stages/');
    await expect(heading(page)).toHaveText('The four stages');
  });

  test('a host that does not answer is not waited for', async ({ page, host }) => {
    host.instead = () => true;
    await page.goto('/stages/');
    await expect(heading(page)).toHaveText('The four stages');
  });

  test('the page says so, and taking it up is whole', async ({ page, host }) => {
    await page.goto(PAGE);
    await expect(page.getByText('The site has changed since then')).toBeVisible();
    await press(page, 'Renew the copy');
    await says(page, 'a whole new one has taken its place');
    await expect(page.getByText('The site has changed since then')).toBeHidden();
    await cutLine(page, host);
    await page.goto('/stages/');
    await expect(heading(page)).toHaveText(NEXT_WORDS);
    expect((await kept(page)).caches).toHaveLength(1);
  });

  test('or not at all: cut midway, the old copy is still whole', async ({ page, host }) => {
    await page.goto(PAGE);
    host.instead = halfOfIt('and break');
    await press(page, 'Renew the copy');
    await says(page, /The connection broke off.*Your old copy is still there, whole/s);
    await cutLine(page, host);
    await page.goto('/stages/');
    await expect(heading(page)).toHaveText('The four stages');
  });

  test('nor when there is no room for it', async ({ page, host }) => {
    await page.addInitScript(() => {
      Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    });
    await page.goto(PAGE);
    await press(page, 'Renew the copy');
    await says(page, /not enough room.*Your old copy is still there, whole/s);
    await cutLine(page, host);
    await page.goto('/stages/');
    await expect(heading(page)).toHaveText('The four stages');
  });

  test('is forgotten when the copy is removed', async ({ page }) => {
    await page.goto(PAGE);
    await press(page, 'Remove the copy');
    await says(page, 'Nothing of the copy is left');
    await page.goto('/skills/');
    expect(await kept(page)).toEqual(NOTHING);
  });
});
