/** Ten wallet cards on a sheet, on A4 and on US Letter: to size, whole, and telling a stranger nothing. */
import { expect, test, type Page } from '@playwright/test';
import { codes, expectToFit, smallestLetters } from './seen-on-sheet';
import { choose, countries, handouts, layOut, papers, print, PX_PER_MM, shortAddress, sizes, squeezed } from './sheet';

const cards = handouts.filter(({ en }) => en.card);
/** Bank card size: 85 by 54 mm, to a tenth. */
const cardBoxes = (page: Page) =>
  page
    .locator('.card')
    .evaluateAll((cards) =>
      cards.map((card) => card.getBoundingClientRect()).map(({ x, y, width, height }) => [x, y, width, height]),
    );

test.use({ deviceScaleFactor: 3 });
test.beforeEach(async ({ page }) => page.goto('/share/cards/').then(() => undefined));

for (const paper of papers) {
  test(`${paper}: one page, ten cards, fonts in the file`, async ({ page }) => {
    await choose(page, 'us');
    const text = await print(page, paper);
    for (const words of [
      'FourStages',
      squeezed(cards[0]!.en.card![0]!),
      squeezed('Won’t wake, or not breathing well? Call 911'),
      'Crisisline988',
      'localhost:4321/od',
    ])
      expect(text.split(words).length - 1, words).toBe(10);
    expect(text).not.toContain(squeezed('Wallet cards'));
  });

  test(`${paper}: two by five, 85 by 54 mm, on the paper`, async ({ page }) => {
    await layOut(page, paper, 0);
    const boxes = await cardBoxes(page);
    expect(boxes).toHaveLength(10);
    for (const [, , width, height] of boxes) {
      expect(width! / PX_PER_MM).toBeCloseTo(85, 1);
      expect(height! / PX_PER_MM).toBeCloseTo(54, 1);
    }
    expect(new Set(boxes.map(([x]) => Math.round(x!))).size).toBe(2);
    expect(new Set(boxes.map(([, y]) => Math.round(y!))).size).toBe(5);
  });

  test(`${paper}: marks where to cut, at the corners of the cards`, async ({ page }) => {
    await layOut(page, paper, 0);
    const boxes = await cardBoxes(page);
    const drawn = await page
      .locator('.cut use')
      .evaluateAll((all) => all.map((marks) => marks.getBoundingClientRect().toJSON() as DOMRect));
    // Crosses of 1 mm at each corner, and 4 mm outside the edge of the column.
    for (const [index, marks] of drawn.entries()) {
      const [x, y, width, height] = boxes[index]! as [number, number, number, number];
      const [left, right] = index % 2 === 0 ? [4, 1] : [1, 4];
      const away = [x - marks.x, marks.right - x - width, y - marks.y, marks.bottom - y - height];
      for (const [side, mm] of [left, right, 1, 1].entries()) {
        expect(away[side]! / PX_PER_MM, `card ${index}, side ${side}`).toBeCloseTo(mm, 0);
      }
    }
    // Between 1 and 4 mm above the first row and below the last there are lines, still on the paper.
    const ends = await page.locator('.card').evaluateAll((cards) =>
      cards.map((card) =>
        ['::before', '::after'].map((end) => {
          const { content, top, bottom, height } = getComputedStyle(card, end);
          return content === 'none' ? '' : [top, bottom, height].join(' ');
        }),
      ),
    );
    expect(ends.map(([above]) => above !== '')).toEqual(boxes.map((_, index) => index < 2));
    expect(ends.map(([, below]) => below !== '')).toEqual(boxes.map((_, index) => index > 7));
    expect(boxes[0]![1]!).toBeGreaterThanOrEqual(4 * PX_PER_MM);
    expect(boxes[9]![1]! + boxes[9]![3]! + 4 * PX_PER_MM).toBeLessThanOrEqual(sizes[paper].height * PX_PER_MM);
  });

  test(`${paper}: every page in every country fits its card`, async ({ page }) => {
    for (const { id } of cards)
      for (const country of countries) {
        await choose(page, country, id);
        await layOut(page, paper, 0);
        await expectToFit(page, `${id}, ${country}`);
      }
  });
}

for (const { id, page: from, en } of cards) {
  test(`${id}: its sentences, its code, and nothing that outs anyone`, async ({ page }) => {
    await choose(page, 'us', id);
    await layOut(page, 'A4', 0);
    const card = page.locator('.card').first();
    const text = await card.innerText();
    for (const sentence of en.card!) expect(text).toContain(sentence);
    expect(text).toContain('After a break the body has lost its tolerance.');
    expect(text).not.toContain('you used');
    expect(text).not.toMatch(/heroin|rehab|addict|recovery|detox|withdrawal|methadone|buprenorphine|drugs/i);
    expect(await codes(page)).toEqual(Array<string>(10).fill(shortAddress(from)));
    expect(await smallestLetters(page)).toBeGreaterThanOrEqual(7.5);
  });
}

test('an address with # chooses the card', async ({ page }) => {
  await page.goto('/share/cards/#craving');
  await expect(page.locator('.choose-face')).toHaveValue('craving');
  await page.goto('/share/cards/#no-such-card');
  await expect(page.locator('.choose-face')).toHaveValue('craving');
});

test('the own line goes on all ten cards, fits them, and is kept nowhere', async ({ page }) => {
  const requests: string[] = [];
  await page.reload({ waitUntil: 'networkidle' });
  page.on('request', (request) => requests.push(request.url()));
  const field = page.getByLabel('Your own line');
  await field.pressSequentially('Wilhelmina at the mobile clinic 555 0100 and more');
  await expect(field).toHaveValue('Wilhelmina at the mobile clinic 555 0100');
  const text = await print(page, 'Letter');
  expect(text.split('Wilhelminaatthemobileclinic5550100').length - 1).toBe(10);
  await layOut(page, 'Letter', 0);
  await expectToFit(page);

  expect(requests).toEqual([]);
  expect(new URL(page.url()).href).toMatch(/\/share\/cards\/$/);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await page.reload();
  await expect(field).toHaveValue('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a sheet that is good as it is, and page and country can be chosen', async ({ page }) => {
    await expect(page.getByLabel('Your own line')).toBeHidden();
    const first = await print(page, 'Letter');
    expect(first.split('localhost:4321/od').length - 1).toBe(10);
    expect(first).toContain(squeezed('Won’t wake, or not breathing well? Call: 911 US, Canada'));
    await choose(page, 'ie', 'families');
    const second = await print(page, 'A4');
    expect(second.split('localhost:4321/family').length - 1).toBe(10);
    expect(second).toContain('Crisisline116123');
    expect(second).not.toContain('911');
  });
});
