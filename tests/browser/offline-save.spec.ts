/** A save is whole or nothing, and says which: cancelled, interrupted, damaged, refused, no room. */
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { type Host } from './host';
import { halfOfIt, heading, kept, NOTHING, PACK, PAGE, press, says, test } from './offline';

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

test.describe('a save that fails says why in words, keeps nothing, and leaves the site working', () => {
  type Answer = NonNullable<Host['instead']>;
  const failures: [name: string, words: string, answer: Answer][] = [
    ['the line breaks midway', 'The connection broke off', halfOfIt('and break')],
    ['the host fails', 'The connection broke off', (_, response) => Boolean(response.writeHead(500).end())],
    ['the release is gone', 'What came was not whole', (_, response) => Boolean(response.writeHead(404).end())],
    [
      'less comes than was promised',
      'What came was not whole',
      (_, response, content) => Boolean(response.end(content.subarray(0, 900_000))),
    ],
    [
      'a byte is wrong',
      'What came was not whole',
      (_, response, content) => Boolean(response.end(content.fill(65, 900_000, 900_001))),
    ],
  ];
  for (const [name, words, answer] of failures) {
    test(name, async ({ page, host }) => {
      host.instead = (address, ...rest) => PACK.test(address) && answer(address, ...rest);
      await page.goto(PAGE);
      await press(page, 'Keep a copy on this device');
      await says(page, words);
      await says(page, 'Nothing was kept');
      expect(await kept(page)).toEqual(NOTHING);
      await page.getByRole('link', { name: 'Skills', exact: true }).click();
      await expect(heading(page)).toHaveText('Coping skills');
    });
  }

  const refusals: [name: string, words: string, stub: () => void][] = [
    [
      'the device is full',
      'not enough room',
      () => {
        Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
      },
    ],
    [
      'storage is refused',
      'did not let the site keep anything',
      () => {
        CacheStorage.prototype.open = () => Promise.reject(new DOMException('no', 'SecurityError'));
      },
    ],
    [
      'the worker is refused',
      'did not let the site keep anything',
      () => {
        ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
      },
    ],
  ];
  for (const [name, words, stub] of refusals) {
    test(name, async ({ page }) => {
      await page.addInitScript(stub);
      await page.goto(PAGE);
      await press(page, 'Keep a copy on this device');
      await says(page, words);
      await says(page, 'Nothing was kept');
      expect(await kept(page)).toEqual(NOTHING);
    });
  }
});

for (const missing of ['caches', 'serviceWorker'] as const) {
  test(`a browser without ${missing} is told so, and what to do instead`, async ({ page }) => {
    await page.addInitScript((name) => {
      const owner = name === 'caches' ? window : Navigator.prototype;
      Object.defineProperty(owner, name, { value: undefined });
    }, missing);
    await page.goto(PAGE);
    await expect(page.getByText('This browser does not let the site keep a copy here')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
}

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
