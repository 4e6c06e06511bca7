/** One round trip on a bad line: 10 packets of 1,460 bytes. See decision 006. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST, articles, pages, type BuiltPage } from './site';

const FIRST_ROUND_TRIP = 14_600;
const READING_SCRIPT = 2_048;
const TOOL_SCRIPT = 8_192;

/** From opening search: to its first answer, and to the first place in the full text. */
const FIRST_ANSWER = 20_000;
const FIRST_TEXT = 130_000;

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;

/** A page's scripts in bytes: those it names, with everything they import, and those inlined. */
function scriptBytes({ root }: BuiltPage): number {
  const files = new Set<string>();
  const add = (address: string) => {
    const file = path.join(DIST, address);
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    for (const [, imported] of readFileSync(file, 'utf8').matchAll(
      /from\s*["'](\.[^"']+)["']|import\s*["'](\.[^"']+)["']/g,
    )) {
      if (imported) add(path.posix.join(path.posix.dirname(address), imported));
    }
  };
  // JSON-LD is data; the browser runs none of it.
  const scripts = root.querySelectorAll('script:not([type="application/ld+json"])');
  for (const src of scripts.map((script) => script.getAttribute('src'))) if (src) add(src);
  const inline = scripts.map((script) => script.textContent).join('');
  return [...files].reduce((sum, file) => sum + brotli(readFileSync(file)), inline === '' ? 0 : brotli(inline));
}

test.each(pages)('$url: HTML with its styles within one round trip', ({ html }) => {
  expect(brotli(html)).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
});

test.each(pages)('$url: nothing else is needed to read it', ({ root }) => {
  expect(root.querySelectorAll('link[rel~="stylesheet"], img, link[rel~="preload"]:not([as="fetch"])')).toEqual([]);
  const blocking = root
    .querySelectorAll('script:not([type="application/ld+json"])')
    .filter((script) => script.getAttribute('type') !== 'module' && !script.hasAttribute('defer'));
  expect(blocking.map((script) => script.toString().slice(0, 80))).toEqual([]);
  expect(root.querySelector('style')?.textContent).not.toMatch(/@font-face|url\(/);
});

describe('script', () => {
  test.each(articles)('$url: a reading page has next to none', (page) => {
    expect(scriptBytes(page)).toBeLessThanOrEqual(READING_SCRIPT);
  });

  test.each(pages)('$url: a tool fits its budget', (page) => {
    expect(scriptBytes(page)).toBeLessThanOrEqual(TOOL_SCRIPT);
  });

  test('the maker of calendar files waits until somebody asks for one', () => {
    const finder = pages.find(({ url }) => url === '/stage-finder/')!;
    const maker = globSync('dist/_astro/calendar-file.*.js');
    expect(maker).toHaveLength(1);
    expect(brotli(readFileSync(maker[0]!))).toBeGreaterThan(TOOL_SCRIPT);
    expect(finder.html).not.toContain('calendar-file');
  });

  test('the stage finder has one, so that the measure measures', () => {
    expect(scriptBytes(pages.find(({ url }) => url === '/stage-finder/')!)).toBeGreaterThan(500);
  });
});

describe('search, beyond what any page has', () => {
  const size = (pattern: string) =>
    globSync(pattern)
      .map((file) => readFileSync(file))
      .map((content) => (content[0] === 0x1f ? content.length : brotli(content)))
      .sort((a, b) => b - a);
  const largest = (pattern: string, n = 1) => {
    const sizes = size(pattern);
    expect(sizes.length, pattern).toBeGreaterThanOrEqual(n);
    return sizes.slice(0, n).reduce((sum, each) => sum + each, 0);
  };
  const at = (url: string) => pages.find((each) => each.url === url)!;
  const answer = scriptBytes(at('/search/')) - scriptBytes(at('/words/')) + largest('dist/search/pages.*.json');

  test('the first answer', () => {
    expect(answer).toBeLessThanOrEqual(FIRST_ANSWER);
  });

  test('the first place in the text, where every file that it takes is as large as they come', () => {
    const parts = ['pagefind.js', 'pagefind-entry.json', '*.pf_meta', 'wasm.en.pagefind', 'index/*'];
    const text = parts.reduce(
      (sum, part) => sum + largest(`dist/pagefind/${part}`),
      largest('dist/pagefind/fragment/*', 3),
    );
    expect(answer + text).toBeLessThanOrEqual(FIRST_TEXT);
  });
});
