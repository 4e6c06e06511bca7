/** The search by what pages are called, and the panels that say what to do now. */
import { addressesIn, fill, text } from './reader';
import { expect, test, type Tab } from './tab';

const FIELD = 'main input[type="search"]';
const OVERDOSE = 'If this is happening now';
const DESPAIR = 'If you or someone else may want to die';
const results = (tab: Tab) => addressesIn(tab, '[data-part="results"] a');
const panels = (tab: Tab) => text(tab, '[data-danger]');

async function look(tab: Tab, words: string): Promise<void> {
  await fill(tab, FIELD, words);
  await tab.keyboard.press('Enter');
}

/** The full text was looked at, or could not be. Pagefind writes an error if its page is left before. */
const settled = (tab: Tab) =>
  expect.poll(() => text(tab, '[data-part="places-status"]')).toMatch(/in the text found|was not searched/);

test('a plain word and a name from the street find their page', async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL}/search/`);
  for (const [words, page] of [
    ['naloxone', '/guides/overdose-and-naloxone/'],
    ['dope sick', '/guides/withdrawal/'],
    ['methadon', '/guides/medicines/'],
  ] as const) {
    await look(tab, words);
    await expect.poll(() => results(tab), { message: words }).toContain(page);
    await settled(tab);
  }
});

test('the text of the pages is searched too, or nothing of it is fetched and that is said', async ({
  tab,
  baseURL,
  version,
}) => {
  // Chromium knows from 97 on how a policy allows compiled code, and allows none before.
  const canCompile = Number(version) >= 97;
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  await tab.goto(`${baseURL}/search/`);
  await look(tab, 'naloxone');
  await expect
    .poll(() => text(tab, '[data-part="places-status"]'))
    .toMatch(canCompile ? /places? in the text found/ : 'The full text was not searched');
  expect(asked.some((url) => url.includes('/pagefind/'))).toBe(canCompile);
});

for (const [words, title] of [
  ['he is not breathing', OVERDOSE],
  ['i dont want to be here anymore', DESPAIR],
] as const)
  test(`“${words}” brings up what to do, also from the field of any page`, async ({ tab, baseURL }) => {
    await tab.goto(`${baseURL}/search/`);
    await look(tab, 'housing');
    await settled(tab);
    expect(await panels(tab)).toBe('');
    await look(tab, words);
    await expect.poll(() => panels(tab)).toContain(title);
    expect(await panels(tab)).toContain('911');
    await settled(tab);

    await tab.goto(`${baseURL}/guides/medicines/`);
    await fill(tab, 'header input[type="search"]', words);
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    await expect.poll(() => panels(tab)).toContain(title);
    expect(new URL(tab.url()).pathname).toBe('/search/');
    await settled(tab);
  });
