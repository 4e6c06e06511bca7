/** A save that fails, and a browser that can keep nothing: both are told why. */
import { expect } from '@playwright/test';
import { type Host } from './host';
import { halfOfIt, heading, kept, NOTHING, PACK, PAGE, press, says, test } from './offline';

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
