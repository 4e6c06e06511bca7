/** Each handout is one sheet, on A4 and on US Letter, whatever country is chosen: whole, legible, with its address. */
import { expect, test } from '@playwright/test';
import { codes, expectToFit, smallestLetters } from './seen-on-sheet';
import { choose, countries, handouts, layOut, lines, papers, print, shortAddress, squeezed, written } from './sheet';

const FOOTER = 'No doctor or nurse has checked this text yet.';

test.use({ deviceScaleFactor: 2 });

for (const { id, page: from } of handouts) {
  test.describe(id, () => {
    test.beforeEach(async ({ page }) => page.goto(`/handouts/${id}/`).then(() => undefined));

    for (const paper of papers) {
      test(`${paper}: one page, fonts in the file, every word in it`, async ({ page }) => {
        await choose(page, 'us');
        const text = await print(page, paper);
        const own = from === '/get-help/' ? { title: 'Get help now', keyPoints: [] } : written(from);
        const numbers = lines.filter(({ country, kind }) => country === 'us' && ['emergency', 'drugs'].includes(kind));
        const address = shortAddress(from).replace('http://', '');
        const said = [
          own.title,
          ...own.keyPoints,
          FOOTER,
          address,
          numbers[0]!.call!,
          numbers[1]!.call!,
          'Who gave you this',
        ];
        for (const words of said) expect(text).toContain(squeezed(words));
        expect(text).toMatch(/Lastchecked[A-Z][a-z]+\d{1,2},\d{4}\.Nextcheckby[A-Z][a-z]+\d{1,2},\d{4}\./);
        expect(text).toContain(squeezed('After a break the body has lost its tolerance.'));
        // What belongs to the screen stays there.
        for (const words of ['Skip to the text', 'All sources', 'To print, use', 'Share this page'])
          expect(text).not.toContain(squeezed(words));
      });

      test(`${paper}: nothing is cut off and nothing lies over something else, in any country`, async ({ page }) => {
        for (const country of countries) {
          await choose(page, country);
          await layOut(page, paper);
          await expectToFit(page, country);
        }
      });
    }

    test('letters of 12 points or more', async ({ page }) => {
      for (const country of countries) {
        await choose(page, country);
        await layOut(page, 'Letter');
        expect(await smallestLetters(page), country).toBeGreaterThanOrEqual(12);
      }
    });

    test('its code leads to the page', async ({ page }) => {
      await layOut(page, 'A4');
      expect(await codes(page)).toEqual([shortAddress(from)]);
    });
  });
}

test('a sheet is due again when its numbers are, three months after they were checked', async ({ page }) => {
  const due = new Date(`${lines.map(({ checked }) => checked).sort()[0]}T00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + 3);
  const date = due.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  await page.goto('/handouts/overdose/');
  await expect(page.getByText(`Next check by ${date}.`)).toBeVisible();
});
