/** A sheet of paper as a printer gets it: the PDF and what is in it, its boxes, its codes. */
import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { parse } from 'yaml';
import { type Page } from '@playwright/test';

interface HandoutData {
  id: string;
  page: string;
  en: { card?: string[]; poster?: [string, string] };
}
interface LineData {
  country: string;
  kind: string;
  call?: string;
  checked: string;
}

const read = <T>(file: string) => parse(readFileSync(file, 'utf8')) as T;

export const handouts = read<HandoutData[]>('content/handouts.yaml');
export const lines = read<LineData[]>('content/help-lines.yaml');
const shortAddresses = read<{ id: string; to: string }[]>('content/short-addresses.yaml');

export const countries = ['all', 'us', 'uk', 'ca', 'au', 'ie', 'nz'] as const;

/** Millimeters: the paper, and how much of it the sheet leaves as margin. */
export const papers = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } } as const;
export type Paper = keyof typeof papers;
const PX_PER_MM = 96 / 25.4;

/** The address that must be in the code of a page. */
export function shortAddress(page: string, site = 'http://localhost:4321/'): string {
  return site + shortAddresses.find(({ to }) => to === page)!.id;
}

/** The title, key points and date of a written page. */
export function written(page: string): { title: string; keyPoints: string[] } {
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---/.exec(
    readFileSync(`content/en${page.slice(0, -1)}.mdx`, 'utf8'),
  )!;
  return parse(frontmatter) as { title: string; keyPoints: string[] };
}

/** Uses the controls above the sheet, which are only there on the screen. */
export async function choose(page: Page, country: string, face?: string): Promise<void> {
  await page.emulateMedia({ media: null });
  if (face) await page.locator('.choose-face').selectOption(face);
  await page.getByLabel('Country').selectOption(country);
}

export interface Printed {
  pages: number;
  /** Without spaces: a line may end anywhere. */
  text: string;
  fonts: { name: string; embedded: boolean }[];
}

export const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

/** Prints as a browser does for a visitor who changes nothing in the dialog. */
export async function print(page: Page, paper: Paper): Promise<Printed> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: paper })));
  const first = await pdf.getPage(1);
  await first.getOperatorList();
  const { items } = await first.getTextContent();
  const names = new Set(items.flatMap((item) => ('fontName' in item && item.str.trim() !== '' ? [item.fontName] : [])));
  const fonts = [...names].map((id) => {
    const font = first.commonObjs.get(id) as { name: string; missingFile?: boolean; isType3Font?: boolean };
    // A font that travels with the file is named with six letters and a plus sign (ISO 32000-1, 9.6.4).
    return { name: font.name, embedded: !font.missingFile && /^[A-Z]{6}\+/.test(font.name) };
  });
  const { text } = await extractText(pdf, { mergePages: true });
  return { pages: pdf.numPages, text: squeezed(text), fonts };
}

/** Shows the page as it lies on the paper: the window is what the margins leave. */
export async function layOut(page: Page, paper: Paper, margin: number): Promise<void> {
  const { width, height } = papers[paper];
  const px = (side: number) => Math.floor((side - 2 * margin) * PX_PER_MM);
  await page.setViewportSize({ width: px(width), height: px(height) });
  await page.emulateMedia({ media: 'print' });
}

/** Letters and fields that stick out of the paper, or out of the part of the sheet that they belong to. */
export function stickingOut(page: Page): Promise<string[]> {
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
export function overlapping(page: Page): Promise<string[]> {
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
    const { width, height, data } = PNG.sync.read(await code.screenshot());
    found.push(jsQR(new Uint8ClampedArray(data), width, height)?.data);
  }
  return found;
}
