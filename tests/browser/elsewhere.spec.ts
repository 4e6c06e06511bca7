/** Paper with another address: built for a folder of another domain, the sheets carry that address, and it still fits. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { codes, expectToFit } from './seen-on-sheet';
import { choose, handouts, layOut, print, shortAddress, squeezed } from './sheet';

const ORIGIN = 'https://fourstages.example.org';
const BASE = '/guide/';
const SITE = ORIGIN + BASE;
const shown = (page: string) => squeezed(shortAddress(page, SITE).replace('https://', ''));
let built: string;

test.describe.configure({ mode: 'serial' });
test.use({ deviceScaleFactor: 3 });

test.beforeAll(async () => {
  // A whole build.
  test.setTimeout(600_000);
  built = mkdtempSync(path.join(tmpdir(), 'four-stages-elsewhere-'));
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', built], {
    env: { ...process.env, SITE_URL: ORIGIN, BASE_PATH: BASE, ASTRO_TELEMETRY_DISABLED: '1' },
  });
});

test.afterAll(() => rmSync(built, { recursive: true, force: true }));

// Nothing listens at that address: what is asked of it comes from the folder.
test.beforeEach(({ page }) =>
  page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(built, pathname.replace(BASE, '/'), pathname.endsWith('/') ? 'index.html' : '');
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' });
  }),
);

for (const { id, page: from } of handouts) {
  test(`handout ${id}`, async ({ page }) => {
    await page.goto(`${SITE}handouts/${id}/`);
    await choose(page, 'us');
    const text = await print(page, 'Letter');
    expect(text).toContain(shown(from));
    expect(text).not.toContain('localhost');
    await layOut(page, 'Letter');
    await expectToFit(page);
    expect(await codes(page)).toEqual([shortAddress(from, SITE)]);
  });
}

for (const { id, page: from, en } of handouts) {
  if (en.card)
    test(`card ${id}`, async ({ page }) => {
      await page.goto(`${SITE}share/cards/`);
      await choose(page, 'all', id);
      await layOut(page, 'Letter', 0);
      await expectToFit(page);
      expect((await codes(page))[0]).toBe(shortAddress(from, SITE));
    });
  if (en.poster)
    test(`poster ${id}`, async ({ page }) => {
      await page.goto(`${SITE}share/poster/`);
      await choose(page, 'ie', id);
      const text = await print(page, 'A4');
      expect(text.split(squeezed(`Emergency 112 Four Stages ${shown(from)}`)).length - 1).toBe(10);
      await layOut(page, 'Letter');
      await expectToFit(page);
      expect(await codes(page)).toEqual([shortAddress(from, SITE)]);
    });
}
