/**
 * On cards, strips, poster and handouts, what must be read stands first in its box, and no box that holds it cuts off:
 * what follows, a style that is unknown, or less room on the paper can then push out anything but that.
 */
import { expect, test, type Page } from '@playwright/test';
import { kinds } from './pages';
import { choose, handouts, layOut, numberOf, sheetsOf, timesIn } from './sheet';

/** Sheets, and in each the boxes with what must stand first in them. */
const SHEETS: [address: string, boxes: Record<string, string>][] = [
  ['/share/cards/', { '.card': '.card-safety' }],
  ['/share/poster/', { '.sheet': '.sheet-warning', '.strips li': '[data-country]' }],
  ...handouts.map(({ id }): [string, Record<string, string>] => [`/handouts/${id}/`, { '.sheet': '.sheet-warning' }]),
];

/** The styles that cut off what must be read, from the element itself to the top of the page. */
function cutters(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) => {
    const found = new Set<string>();
    for (const element of all) {
      for (let part: Element | null = element; part; part = part.parentElement) {
        const style = getComputedStyle(part);
        for (const [property, harmless] of [
          ['overflow-x', 'visible'],
          ['overflow-y', 'visible'],
          ['clip-path', 'none'],
          ['max-height', 'none'],
          ['-webkit-line-clamp', 'none'],
        ] as const) {
          const value = style.getPropertyValue(property);
          if (value !== harmless) found.add(`${part.tagName}.${part.className}: ${property} ${value}`);
        }
      }
    }
    return [...found];
  });
}

for (const media of ['screen', 'print'] as const) {
  for (const [address, boxes] of SHEETS) {
    test(`${address}, ${media}: numbers and warning come first, and nothing cuts them off`, async ({ page }) => {
      await page.goto(address);
      await page.emulateMedia({ media });
      for (const [box, safety] of Object.entries(boxes)) {
        const first = await page.locator(box).evaluateAll(
          (all, selector) =>
            all.map((element) => {
              const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode;
                if (text.textContent!.trim() === '' || !text.parentElement!.checkVisibility()) continue;
                return text.parentElement!.closest(selector) !== null;
              }
              return false;
            }),
          safety,
        );
        expect(first.length, box).toBeGreaterThan(0);
        expect(first, `${box}: its first words stand in ${safety}`).not.toContain(false);
        expect(await cutters(page, `${box} ${safety}`)).toEqual([]);
      }
    });

    test(`${address}, ${media}: a box grows with what is in it`, async ({ page }) => {
      await page.goto(address);
      await page.emulateMedia({ media });
      const grown = await page.locator('.card, .sheet, .sheet-warning').evaluateAll((all) =>
        all.map((box) => {
          const before = box.getBoundingClientRect().height;
          const more = document.createElement('p');
          more.style.height = '500mm';
          box.append(more);
          const after = box.getBoundingClientRect().height;
          more.remove();
          return after > before + 500;
        }),
      );
      expect(grown.length).toBeGreaterThan(0);
      expect(grown).not.toContain(false);
    });
  }

  test(`any page, ${media}: nothing cuts off a number to call`, async ({ page }) => {
    await page.emulateMedia({ media });
    for (const address of kinds) {
      await page.goto(address);
      expect(await cutters(page, 'a[href^="tel:"]:visible'), address).toEqual([]);
    }
  });
}

test.describe('with less room than the sheet was made for', () => {
  // The policy of the site lets no other styles in.
  test.use({ bypassCSP: true });

  for (const [what, styles] of [
    ['margins of 25 mm', '@page { margin: 25mm !important } @page :first { margin: 25mm !important }'],
    ['larger letters', '.sheet *:not(svg) { font-size: 15pt !important }'],
  ] as const) {
    test(`${what}: cards go on to more sheets, each with its numbers`, async ({ page }) => {
      await page.goto('/share/cards/');
      await choose(page, 'us');
      await page.addStyleTag({ content: styles });
      const sheets = await sheetsOf(await page.pdf({ format: 'Letter' }));
      expect(sheets.length).toBeGreaterThan(1);
      expect(sheets).not.toContain('');
      for (const kind of ['emergency', 'crisis']) expect(timesIn(sheets.join(), numberOf('us', kind)), kind).toBe(10);
    });

    test(`${what}: poster and handouts have the number on their first sheet, and lose none`, async ({ page }) => {
      for (const [address] of SHEETS.slice(1)) {
        await page.goto(address);
        await choose(page, 'us');
        const [whole] = await sheetsOf(await page.pdf({ format: 'A4' }));
        await page.addStyleTag({ content: styles });
        const sheets = await sheetsOf(await page.pdf({ format: 'Letter' }));
        expect(sheets, address).not.toContain('');
        expect(sheets[0], address).toContain(`givenaloxone:${numberOf('us', 'emergency')}`);
        const lost = [...whole!].sort().join('').length - [...sheets.join('')].length;
        expect(lost, `${address}: letters lost`).toBe(0);
      }
    });
  }
});

test('a poster of ten strips has the number on each', async ({ page }) => {
  await page.goto('/share/poster/');
  await choose(page, 'us');
  await layOut(page, 'Letter');
  const strips = await page.locator('.strips li').allInnerTexts();
  expect(strips.filter((text) => text.startsWith(`Emergency ${numberOf('us', 'emergency')}`))).toHaveLength(10);
});
