/** Where the browser refuses to store anything, and even to be asked: finder and search work. */
import { addressesIn, enter, fill, text } from './reader';
import { expect, test } from './tab';

test.beforeEach(async ({ tab }) => {
  await tab.evaluateOnNewDocument(() => {
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, store, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
});

test('the finder answers', async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/stage-finder/`);
  await enter(tab, '17', '10', '2019');
  await expect.poll(() => text(tab, '[data-part="head"]')).toContain('Advanced Recovery');
});

test('the search finds, and says what to do in danger', async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/search/`);
  await fill(tab, 'main input[type="search"]', 'overdose');
  await expect.poll(() => addressesIn(tab, '[data-part="results"] a')).toContain('/guides/overdose-and-naloxone/');
  expect(await text(tab, '[data-danger]')).toContain('911');
  await expect.poll(() => text(tab, '[data-part="places-status"]')).toMatch(/in the text found|was not searched/);
});
