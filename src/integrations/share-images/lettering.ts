/**
 * Text as outlines, so that a picture is the same on every machine whatever fonts it has.
 * Gentium Book Plus stands in for the site's heading stack, which the system provides.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const file = createRequire(import.meta.url).resolve(
  '@fontsource/gentium-book-plus/files/gentium-book-plus-latin-700-normal.woff',
);
const font = opentype.parse(new Uint8Array(readFileSync(file)).buffer);

/** From one baseline to the next, in font sizes. */
export const LEADING = 1.1;

/**
 * One line of text as SVG path data.
 *
 * @param x left edge, in pixels
 * @param baseline in pixels from the top
 * @param size of the font, in pixels
 * @throws Error naming a character that the font lacks: it would be drawn as an empty box
 */
export function outline(text: string, x: number, baseline: number, size: number): string {
  const lacking = [...text].find((character) => font.charToGlyph(character).index === 0);
  if (lacking) {
    throw new Error(`share-images: “${text}” has “${lacking}”, which the font of the link previews cannot draw.`);
  }
  return font.getPath(text, x, baseline, size).toPathData(1);
}

/** Widths at a size of one pixel: fitting a title asks for the same ones at every size. */
const widths = new Map<string, number>();

/** The width of one line of text, in pixels. */
export function widthOf(text: string, size: number): number {
  const width = widths.get(text) ?? font.getAdvanceWidth(text, 1);
  widths.set(text, width);
  return width * size;
}

export interface Setting {
  size: number;
  lines: string[];
}

/**
 * A title as large as it fits, on one line or two; on three only where two do not hold it.
 *
 * @param sizes of the font in pixels, largest first
 * @param width of the longest line, in pixels
 * @param height of all lines together, in pixels
 * @throws Error when it fits at no size
 */
export function fit(title: string, sizes: readonly number[], width: number, height: number): Setting {
  for (const most of [2, 3]) {
    for (const size of sizes) {
      const lines = broken(title, size, width);
      const fits = lines.length * size * LEADING <= height && lines.every((line) => widthOf(line, size) <= width);
      if (fits && lines.length <= most) return { size, lines };
    }
  }
  throw new Error(
    `share-images: “${title}” does not fit on a link preview. Give the page a shorter name in src/i18n/en/previews.ts.`,
  );
}

/** Broken at spaces into as few lines as the width allows, then evened out so that no word hangs alone. */
function broken(title: string, size: number, width: number): string[] {
  const words = title.split(' ');
  const greedy = fill(words, size, width);
  let narrowest = width;
  for (let trial = width; trial > 0; trial -= 10) {
    if (fill(words, size, trial).length > greedy.length) break;
    narrowest = trial;
  }
  return fill(words, size, narrowest);
}

function fill(words: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
