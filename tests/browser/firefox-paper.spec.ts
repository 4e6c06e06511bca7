/** Paper in Firefox: each kind of page without an empty sheet, and the numbers on cards, strips and handouts. */
import { expect, test } from '@playwright/test';
import { type Page } from 'puppeteer-core';
import { FIREFOX, programPath } from './beside';
import { openFirefox } from './firefox';
import { kinds } from './pages';
import { handouts, numberOf, papers, sheetsOf, squeezed, timesIn, type Paper } from './sheet';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let page: Page;

test.beforeAll(async () => {
  page = await openFirefox(programPath(FIREFOX), []);
});
test.afterAll(() => page.browser().close());

const print = async (paper: Paper) => sheetsOf(await page.pdf({ format: paper }));
const choose = (country: string) => page.select('sheet-tools select:not(.choose-face)', country);

for (const paper of papers) {
  test(`${paper}: no kind of page comes with an empty sheet`, async ({ baseURL }) => {
    for (const address of kinds) {
      await page.goto(`${baseURL}${address}`);
      expect(await print(paper), address).not.toContain('');
    }
  });

  test(`${paper}: one sheet of ten cards and one of ten strips, each with its number`, async ({ baseURL }) => {
    await page.goto(`${baseURL}/share/cards/`);
    await choose('us');
    const cards = await print(paper);
    expect(cards).toHaveLength(1);
    expect(timesIn(cards.join(), squeezed('Won’t wake, or not breathing well? Call 911'))).toBe(10);
    expect(timesIn(cards.join(), `Crisisline${numberOf('us', 'crisis')}`)).toBe(10);
    await page.goto(`${baseURL}/share/poster/`);
    await choose('us');
    const poster = await print(paper);
    expect(poster).toHaveLength(1);
    expect(timesIn(poster.join(), `Emergency${numberOf('us', 'emergency')}`)).toBe(10);
  });

  test(`${paper}: each handout is one sheet and begins with the warning and the number`, async ({ baseURL }) => {
    for (const { id } of handouts) {
      await page.goto(`${baseURL}/handouts/${id}/`);
      await choose('us');
      const sheets = await print(paper);
      expect(sheets, id).toHaveLength(1);
      expect(sheets[0], id).toMatch(new RegExp(`^Afterabreak.+givenaloxone:${numberOf('us', 'emergency')}`));
    }
  });
}
