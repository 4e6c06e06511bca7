/** Each handout is one sheet, on A4 and on US Letter, whatever country is chosen: whole, legible, with its address. */
import { expect, test } from '@playwright/test';
import {
  choose,
  codes,
  countries,
  handouts,
  layOut,
  lines,
  overlapping,
  papers,
  print,
  shortAddress,
  smallestLetters,
  squeezed,
  stickingOut,
  written,
  type Paper,
} from './sheet';

const MARGIN = 10;
const FOOTER = 'No doctor or nurse has checked this text yet.';

test.use({ deviceScaleFactor: 2 });

for (const { id, page: from } of handouts) {
  test.describe(id, () => {
    test.beforeEach(async ({ page }) => page.goto(`/handouts/${id}/`).then(() => undefined));

    for (const paper of Object.keys(papers) as Paper[]) {
      test(`${paper}: one page, fonts in the file, every word in it`, async ({ page }) => {
        await choose(page, 'us');
        const printed = await print(page, paper);
        expect(printed.pages).toBe(1);
        expect(printed.fonts.length).toBeGreaterThan(1);
        expect(printed.fonts.filter(({ embedded }) => !embedded)).toEqual([]);

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
        for (const words of said) expect(printed.text).toContain(squeezed(words));
        expect(printed.text).toMatch(/Lastchecked[A-Z][a-z]+\d{1,2},\d{4}\.Nextcheckby[A-Z][a-z]+\d{1,2},\d{4}\./);
        expect(printed.text).toContain(squeezed('After a break the body has lost its tolerance.'));
        // What belongs to the screen stays there.
        for (const words of ['Skip to the text', 'All sources', 'To print, use', 'Share this page'])
          expect(printed.text).not.toContain(squeezed(words));
      });

      test(`${paper}: nothing is cut off and nothing lies over something else, in any country`, async ({ page }) => {
        for (const country of countries) {
          await choose(page, country);
          await layOut(page, paper, MARGIN);
          expect(await stickingOut(page), country).toEqual([]);
          expect(await overlapping(page), country).toEqual([]);
        }
      });
    }

    test('letters of 12 points or more', async ({ page }) => {
      for (const country of countries) {
        await choose(page, country);
        await layOut(page, 'Letter', MARGIN);
        expect(await smallestLetters(page), country).toBeGreaterThanOrEqual(12);
      }
    });

    test('its code leads to the page', async ({ page }) => {
      await layOut(page, 'A4', MARGIN);
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

test('with a country chosen, its numbers are printed and no others', async ({ page }) => {
  await page.goto('/handouts/families/');
  await choose(page, 'au');
  const { text } = await print(page, 'A4');
  for (const number of ['000', '1300 368 186', '1800 250 015', '13 11 14']) expect(text).toContain(squeezed(number));
  for (const number of ['911', '999', '112', '988']) expect(text).not.toContain(number);
});

test('with none chosen, every emergency number with its country', async ({ page }) => {
  await page.goto('/handouts/overdose/');
  const { text } = await print(page, 'Letter');
  for (const number of ['911US,Canada', '999UK', '000Australia', '112Ireland', '111NZ']) expect(text).toContain(number);
});

test('what a bill may show is printed beside the line', async ({ page }) => {
  await page.goto('/handouts/get-help/');
  await choose(page, 'uk');
  const { text } = await print(page, 'A4');
  expect(text).toContain(squeezed('May show on the phone bill.'));
});

test('a sheet for families speaks of the person they worry about', async ({ page }) => {
  await page.goto('/handouts/families/');
  await choose(page, 'uk');
  const { text } = await print(page, 'A4');
  expect(text).toContain(squeezed('The amount they used before can kill them now.'));
});

test('a worker can type a name and a number: they are printed, and kept nowhere', async ({ page }) => {
  const requests: string[] = [];
  await page.goto('/handouts/craving/', { waitUntil: 'networkidle' });
  const address = page.url();
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('Name').fill('Jo at the van');
  await page.getByLabel('Number', { exact: true }).fill('555 0100');
  const { text } = await print(page, 'A4');
  expect(text).toContain('Joatthevan');
  expect(text).toContain('5550100');

  expect(requests).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await page.reload();
  await expect(page.getByLabel('Name')).toHaveValue('');
});

test('the print button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto('/handouts/craving/');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the country can be chosen, the box filled, and no button promises what it cannot do', async ({ page }) => {
    await page.goto('/handouts/initiation/');
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.getByText('To print, use the menu of your browser.')).toBeVisible();
    await choose(page, 'nz');
    await expect(page.getByText('0800 787 797')).toBeVisible();
    await expect(page.getByText('SAMHSA National Helpline')).toBeHidden();
    await page.getByLabel('Name').fill('Jo');
    const { pages, text } = await print(page, 'A4');
    expect(pages).toBe(1);
    expect(text).toContain('0800787797');
  });
});
