/** The copy on a device, with the server gone. */
import { Host } from '../browser/host';
import { addressesIn, enter, fill, press, text } from './reader';
import { expect, test } from './tab';

test('a copy is kept when asked for, and serves pages, finder and search with the server gone', async ({ tab }) => {
  const host = new Host('dist');
  await host.start();
  try {
    await tab.goto(`${host.url}/offline-copy/`);
    await expect.poll(() => text(tab, 'save-offline')).toContain('Keep a copy on this device');
    await press(tab, 'Keep a copy on this device');
    await expect.poll(() => text(tab, 'save-offline'), { timeout: 60_000 }).toContain('The copy is whole');
  } finally {
    await host.stop();
  }
  await tab.goto(`${host.url}/guides/overdose-and-naloxone/`);
  expect(await text(tab, 'h1')).toContain('naloxone');
  expect(await text(tab, 'main')).toContain('911');

  await tab.goto(`${host.url}/stage-finder/`);
  await enter(tab, '7', 'July', '2015');
  await expect.poll(() => text(tab, '[data-part="head"]')).toContain('Advanced Recovery');

  await tab.goto(`${host.url}/search/`);
  await fill(tab, 'main input[type="search"]', 'methadone');
  await expect.poll(() => addressesIn(tab, '[data-part="results"] a')).toContain('/guides/medicines/');
  await expect.poll(() => text(tab, '[data-part="places-status"]')).toMatch(/in the text found|was not searched/);

  await tab.goto(`${host.url}/no-such-page/`);
  expect(await text(tab, 'h1')).toBe('This page needs a connection');
});
