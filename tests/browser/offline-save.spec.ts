/** A save is whole or nothing, whenever it is stopped, and usable while it goes on. */
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { halfOfIt, heading, kept, NOTHING, PAGE, press, says, test } from './offline';

test('progress moves, quarters are spoken, and cancel leaves nothing', async ({ page, host }) => {
  host.instead = halfOfIt('and wait');
  await page.goto(PAGE);
  await press(page, 'Keep a copy on this device');
  await expect(page.getByRole('progressbar', { name: 'Saving the site' })).toHaveJSProperty('value', 52);
  await expect(page.locator('[data-part="spoken"]')).toHaveText('50 percent saved');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await says(page, /You stopped it.*Nothing was kept/s);
  expect(await kept(page)).toEqual(NOTHING);
  host.instead = undefined;
  await press(page, 'Keep a copy on this device');
  await says(page, 'The copy is whole');
});

test('a window closed while saving leaves nothing, and the site works', async ({ page, host }) => {
  host.instead = halfOfIt('and wait');
  await page.goto(PAGE);
  await press(page, 'Keep a copy on this device');
  await expect(page.locator('progress')).not.toHaveJSProperty('value', 0);
  await page.close();
  const later = await page.context().newPage();
  await later.goto('/skills/');
  await expect(heading(later)).toHaveText('Coping skills');
  expect(await kept(later)).toEqual(NOTHING);
});

test('a page left when the copy is there and the worker is not yet leaves nothing', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
  });
  await page.goto(PAGE);
  await press(page, 'Keep a copy on this device');
  await expect.poll(() => page.evaluate(() => caches.match('/offline-copy/kept').then(Boolean))).toBe(true);
  await page.goto('/skills/');
  await expect.poll(() => kept(page)).toEqual(NOTHING);
});

test('what a closed window left half done is cleared away on the next visit', async ({ page }) => {
  await page.goto('/skills/');
  await page.evaluate(async () => {
    const cache = await caches.open('four-stages copy /');
    await cache.put('/offline-copy/kept', new Response('{}', { headers: { Release: 'x', Day: '2026-1-1' } }));
  });
  await page.goto(PAGE);
  await expect(page.getByRole('button', { name: 'Keep a copy on this device' })).toBeVisible();
  expect(await kept(page)).toEqual(NOTHING);
});

test('while saving, saved and removed, nothing is found by axe, and no control is small', async ({ page, host }) => {
  const check = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    for (const button of await page.getByRole('main').getByRole('button').all()) {
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
  };
  host.instead = halfOfIt('and wait');
  await page.goto(PAGE);
  await press(page, 'Keep a copy on this device');
  await expect(page.locator('progress')).toHaveJSProperty('value', 52);
  await check();
  await press(page, 'Cancel');
  await says(page, 'You stopped it');
  await check();
  host.instead = undefined;
  await press(page, 'Keep a copy on this device');
  await says(page, 'The copy is whole');
  await check();
  await press(page, 'Remove the copy');
  await says(page, 'Removed');
  await check();
});
