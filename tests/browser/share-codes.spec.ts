/** QR codes, read back from what is seen. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { decodePng } from '../qr';
import { block, entries, open, ORIGIN } from './share-page';

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
