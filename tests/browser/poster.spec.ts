/** The poster is one sheet with ten strips to tear off, on A4 and on US Letter. */
import { expect, test } from '@playwright/test';
import { codes, expectToFit, smallestLetters } from './seen-on-sheet';
import { choose, countries, handouts, layOut, lines, papers, print, PX_PER_MM, shortAddress, squeezed } from './sheet';

const posters = handouts.filter(({ en }) => en.poster);
const WARNING = 'If someone cannot be woken or is not breathing well, call and give naloxone:';
const number = (of: string, what: string) => lines.find(({ country, kind }) => country === of && kind === what)!.call!;

test.use({ deviceScaleFactor: 2 });
test.beforeEach(async ({ page }) => page.goto('/share/poster/').then(() => undefined));

test('there is more than one to choose from', () => expect(posters.length).toBeGreaterThan(1));

test('the poster for families speaks of the person they worry about, the others to whoever reads them', async ({
  page,
}) => {
  for (const { id } of posters) {
    await choose(page, 'us', id);
    const text = await print(page, 'A4');
    const [said, unsaid] = [
      'The amount they used before can kill them now.',
      'The amount you used before can kill you now.',
    ];
    expect(text.includes(squeezed(said)), id).toBe(id === 'families');
    expect(text.includes(squeezed(unsaid)), id).toBe(id !== 'families');
  }
});

for (const { id, page: from, en } of posters) {
  for (const paper of papers) {
    test(`${id}, ${paper}: one page, its words, ten strips with address and number`, async ({ page }) => {
      await choose(page, 'uk', id);
      const text = await print(page, paper);
      for (const words of en.poster!) expect(text).toContain(squeezed(words));
      const address = shortAddress(from).replace('http://', '');
      expect(text).toContain(squeezed(WARNING));
      const strip = `Emergency ${number('uk', 'emergency')} Crisis line ${number('uk', 'crisis')} Four Stages ${address}`;
      expect(text.split(squeezed(strip)).length - 1).toBe(10);
      await choose(page, 'all', id);
      const anywhere = squeezed(`Who to call: localhost:4321/help Four Stages ${address}`);
      expect((await print(page, paper)).split(anywhere).length - 1).toBe(10);
    });

    test(`${id}, ${paper}: nothing is cut off or covered, in any country`, async ({ page }) => {
      for (const country of countries) {
        await choose(page, country, id);
        await layOut(page, paper);
        await expectToFit(page, country);
      }
    });

    test(`${id}, ${paper}: the strips reach the foot of the sheet, and a cut between two meets no letter`, async ({
      page,
    }) => {
      await choose(page, 'us', id);
      await layOut(page, paper);
      const strips = await page
        .locator('.strips li')
        .evaluateAll((all) => all.map((strip) => strip.getBoundingClientRect().toJSON() as DOMRect));
      expect(strips).toHaveLength(10);
      const foot = await page.evaluate(() => innerHeight);
      for (const strip of strips) expect(Math.abs(foot - strip.bottom)).toBeLessThanOrEqual(1);
      for (const strip of strips) expect(strip.width).toBeGreaterThan(17 * PX_PER_MM);
    });
  }

  test(`${id}: its code leads to the page, and its letters can be read on a wall`, async ({ page }) => {
    await choose(page, 'us', id);
    await layOut(page, 'A4');
    expect(await codes(page)).toEqual([shortAddress(from)]);
    expect(await smallestLetters(page)).toBeGreaterThanOrEqual(10.5);
  });
}
