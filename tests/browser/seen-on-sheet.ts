/** What is seen of a sheet that is laid out: whether it fits, how small its letters are, what its codes say. */
import { expect, type Page } from '@playwright/test';
import { decodePng } from '../qr';

/** Letters and fields that stick out of the paper, or out of the part of the sheet that they belong to. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const paper = new DOMRect(0, 0, innerWidth, innerHeight);
    const inside = (box: DOMRect, frame: DOMRect) =>
      box.left >= frame.left - 1 &&
      box.right <= frame.right + 1 &&
      box.top >= frame.top - 1 &&
      box.bottom <= frame.bottom + 1;
    const check = (boxes: Iterable<DOMRect>, element: Element, what: string) => {
      const frames = [paper];
      for (let part = element.closest('.sheet, .card, .poster, .strips li'); part;) {
        frames.push(part.getBoundingClientRect());
        // The strips stand on the edge of the paper, below the sheet.
        part = part.matches('.strips li') ? null : part.parentElement!.closest('.sheet, .card, .poster');
      }
      for (const box of boxes)
        if (box.width > 0 && !frames.every((frame) => inside(box, frame)))
          found.push(
            `${what}: ${Math.round(box.left)} ${Math.round(box.top)} ${Math.round(box.right)} ${Math.round(box.bottom)}`,
          );
    };
    const texts = document.createTreeWalker(document.querySelector('.sheet')!, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      check(
        range.getClientRects(),
        texts.currentNode.parentElement!,
        texts.currentNode.textContent!.trim().slice(0, 40),
      );
    }
    for (const part of document.querySelectorAll('.sheet :is(svg[role="img"], input, .worker, .card-own)'))
      check(part.getClientRects(), part, part.outerHTML.slice(0, 60));
    return found;
  });
}

/** Pairs of texts of the sheet whose boxes lie over one another. */
function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blocks = [...document.querySelectorAll('.sheet :is(h1, h2, p, li:not(:has(p)), label, svg[role="img"])')]
      .filter((block) => !block.closest('.sheet-head') && !block.querySelector('p, li, svg[role="img"]'))
      .map((block) => ({ block, box: block.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    return blocks.flatMap(({ block, box }, index) =>
      blocks
        .slice(index + 1)
        .filter(
          ({ block: other, box: that }) =>
            !block.contains(other) &&
            // The text of a card flows around its code.
            !(block.matches('svg') && other.closest('.card')) &&
            Math.min(box.right, that.right) - Math.max(box.left, that.left) > 2 &&
            Math.min(box.bottom, that.bottom) - Math.max(box.top, that.top) > 2,
        )
        .map(
          ({ block: other }) => `${block.textContent!.trim().slice(0, 40)} / ${other.textContent!.trim().slice(0, 40)}`,
        ),
    );
  });
}

/** Nothing is cut off, and nothing lies over something else. */
export async function expectToFit(page: Page, what?: string): Promise<void> {
  expect(await stickingOut(page), what).toEqual([]);
  expect(await overlapping(page), what).toEqual([]);
}

/** The smallest letters of the sheet that are seen, in points. */
export function smallestLetters(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sizes: number[] = [];
    for (const element of document.querySelectorAll('.sheet, .sheet *')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
      if ((hasText || element.matches('input')) && element.getClientRects().length > 0)
        sizes.push((parseFloat(getComputedStyle(element).fontSize) * 72) / 96);
    }
    return Math.min(...sizes);
  });
}

/** What each code on the sheet says to a camera. */
export async function codes(page: Page): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for (const code of await page.locator('.sheet svg[role="img"]:visible').all()) {
    found.push(decodePng(await code.screenshot()));
  }
  return found;
}
