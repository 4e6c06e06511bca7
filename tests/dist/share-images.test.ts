/** How a page looks where its address is sent: its tags, its picture, and that neither outs anyone. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { discreetName } from '../../src/i18n/preview';
import { previews } from '../../src/i18n/en/previews';
import { drawn, encoded } from '../../src/integrations/share-images/picture';
import { DIST, articles, pages, type BuiltPage } from './site';

const MOST_BYTES = 60_000;
const root = new URL(process.env['BASE_PATH'] ?? '/', process.env['SITE_URL'] ?? 'http://localhost:4321').href;
const home = root.replace(/\/?$/, '/');

const TAGS = [
  'og:title',
  'og:description',
  'og:site_name',
  'og:type',
  'og:url',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
];

/** Every tag of a link preview with its text, in the order of the page. */
function tags({ root: page }: BuiltPage): [name: string, text: string][] {
  return page
    .querySelectorAll('meta')
    .map((tag): [string, string] => [
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? '',
      tag.getAttribute('content') ?? '',
    ])
    .filter(([name]) => /^(og|twitter):/.test(name));
}

const previewed = pages.map((page) => ({ ...page, preview: Object.fromEntries(tags(page)) }));
const fileOf = (image: string) => path.join(DIST, image.slice(home.length));

test.each(pages)('$url: every tag of a preview once, none empty', (page) => {
  expect(tags(page).map(([name]) => name)).toEqual(TAGS);
  expect(tags(page).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(previewed)('$url: whole addresses, under the address of the site', ({ url, root: page, preview }) => {
  expect(preview['og:url']).toBe(page.querySelector('link[rel="canonical"]')!.getAttribute('href'));
  const name = url === '/404.html' ? '404' : url.slice(1, -1) || 'index';
  expect(preview['og:image']).toBe(`${home}share-image/${name}.png`);
});

test.each(previewed)('$url: a picture of 1200 x 630, small, and with its text', async ({ preview }) => {
  const file = fileOf(preview['og:image']!);
  expect(existsSync(file), file).toBe(true);
  const { format, width, height } = await sharp(file).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  expect([preview['og:image:width'], preview['og:image:height']]).toEqual(['1200', '630']);
  expect(preview['twitter:card']).toBe('summary_large_image');
  expect(statSync(file).size).toBeLessThanOrEqual(MOST_BYTES);
  expect(preview['og:image:alt']).toContain(preview['og:title']);
  expect(preview['og:image:alt']!.length).toBeGreaterThan(preview['og:title']!.length + 10);
});

test.each(previewed)('$url: the picture is of this name and stage, not an old one', async ({ root: page, preview }) => {
  const hours = ['initiation', 'abstinence', 'maintained-abstinence', 'advanced-recovery'];
  const stage = hours.indexOf(page.querySelector('body')!.getAttribute('data-stage') ?? '') + 1 || undefined;
  const fresh = await encoded(drawn({ name: preview['og:title']!, stage }));
  expect(readFileSync(fileOf(preview['og:image']!)).equals(fresh)).toBe(true);
});

test('there is a picture a page and no other', () => {
  const built = globSync('share-image/**/*.png', { cwd: DIST }).map((name) => name.replaceAll('\\', '/'));
  const named = previewed.map(({ preview }) => preview['og:image']!.slice(home.length));
  expect(built.toSorted()).toEqual(named.toSorted());
});

test('no page loads one', () => {
  const loading = pages.filter(
    ({ root: page }) =>
      page.querySelectorAll('[src*="share-image"], [href*="share-image"], [srcset*="share-image"]').length,
  );
  expect(loading.map(({ url }) => url)).toEqual([]);
});

describe('discreet', () => {
  test.each(previewed)('$url', ({ preview }) => {
    const shown = ['og:title', 'og:description', 'og:site_name', 'og:image:alt'].map((name) => preview[name]!);
    expect(shown.filter((text) => previews.preview.telling.test(text))).toEqual([]);
  });

  // Where a title tells, the name of the site stands in: right for a chat, useless to whoever got the link.
  test('every written page has a name of its own: src/i18n/en/previews.ts', () => {
    const names = previewed
      .filter((page) => articles.some(({ url }) => url === page.url))
      .map((page) => page.preview['og:title']!);
    expect(names.filter((name, index) => name === 'Four Stages' || names.indexOf(name) !== index)).toEqual([]);
  });

  test('a name is given only to pages that exist', () => {
    const urls = new Set(pages.map(({ url }) => url));
    expect(Object.keys(previews.preview.names).filter((url) => !urls.has(url))).toEqual([]);
    for (const folder of Object.keys(previews.preview.folders))
      expect(
        [...urls].some((url) => url.startsWith(folder)),
        folder,
      ).toBe(true);
  });

  test('a title that tells is never shown', () => {
    expect(discreetName('/x/', 'Heroin', 'en')).toBe('Four Stages');
  });
});
