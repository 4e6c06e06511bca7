/** A sheet of paper as a printer gets it: what is chosen above it, the PDF, the page as it lies on the paper. */
import { expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { pages, readYaml } from '../content/files';

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

export const handouts = readYaml<HandoutData[]>('content/handouts.yaml');
export const lines = readYaml<LineData[]>('content/help-lines.yaml');
const shortAddresses = readYaml<{ id: string; to: string }[]>('content/short-addresses.yaml');

export const countries = ['all', 'us', 'uk', 'ca', 'au', 'ie', 'nz'] as const;

/** Millimeters. */
export const sizes = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } } as const;
export type Paper = keyof typeof sizes;
export const papers = Object.keys(sizes) as Paper[];
/** How much of the paper a sheet leaves on each side, in millimeters. */
const MARGIN = 10;
export const PX_PER_MM = 96 / 25.4;

/** The address that must be in the code of a page. */
export function shortAddress(page: string, site = 'http://localhost:4321/'): string {
  return site + shortAddresses.find(({ to }) => to === page)!.id;
}

/** The title and key points of a written page. */
export function written(page: string): { title: string; keyPoints: string[] } {
  return pages.find(({ kind, name }) => page === `/${kind}/${name}/`)!.data;
}

/** Uses the controls above the sheet, which are only there on the screen. */
export async function choose(page: Page, country: string, face?: string): Promise<void> {
  await page.emulateMedia({ media: null });
  if (face) await page.locator('.choose-face').selectOption(face);
  await page.getByLabel('Country').selectOption(country);
}

/** Without spaces: a printed line may end anywhere. */
export const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

/** The number of a kind of line in a country, without spaces. */
export const numberOf = (of: string, what: string) =>
  squeezed(lines.find(({ country, kind }) => country === of && kind === what)!.call!);

export const timesIn = (text: string, words: string) => text.split(words).length - 1;

/** @returns the text on each sheet of a printed page, without spaces */
export async function sheetsOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(squeezed);
}

/**
 * Prints as a browser does for a visitor who changes nothing in the dialog: one page, its fonts in the file.
 *
 * @returns the text on it, without spaces
 */
export async function print(page: Page, paper: Paper): Promise<string> {
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
  expect(pdf.numPages).toBe(1);
  expect(fonts.length).toBeGreaterThan(1);
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  return squeezed(text);
}

/** Shows the page as it lies on the paper: the window is what the margins leave. */
export async function layOut(page: Page, paper: Paper, margin = MARGIN): Promise<void> {
  const { width, height } = sizes[paper];
  const px = (side: number) => Math.floor((side - 2 * margin) * PX_PER_MM);
  await page.setViewportSize({ width: px(width), height: px(height) });
  await page.emulateMedia({ media: 'print' });
}
