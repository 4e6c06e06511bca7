/** The copy for a device: whole, exact, light, and only of what a reader can open. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Pack, type Release } from '../../src/integrations/offline';
import { DIST, page, pages } from './site';

/** What /offline-copy/ promises. */
const TRANSFERRED_AT_MOST = 2_000_000;
const KEPT_AT_MOST = 7_000_000;

const latest = JSON.parse(readFileSync(`${DIST}/offline-copy/release.json`, 'utf8')) as Release;
const packed = readFileSync(`${DIST}/offline-copy/${latest.release}.json`);
const { parts, files } = JSON.parse(packed.toString('utf8')) as Pack;

/** The bytes that the worker makes of an entry. */
function bytesOf(entry: Pack['files'][string]): Buffer {
  return 'text' in entry
    ? Buffer.from(entry.text.map((place) => parts[place]).join(''))
    : Buffer.from(entry.base64, 'base64');
}

/** The bytes of a file, out of Pagefind's own compression. */
function plain(file: string): Buffer {
  const bytes = readFileSync(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** Files that a reader has no use for without a line, or that the site never asks for. */
const LEFT_OUT = [
  /^\/(404\.html|worker\.js|robots\.txt|llms\.txt|\.nojekyll|_headers|_redirects|_short-addresses\.conf)$/,
  /^\/sitemap-.*\.xml$/,
  /\/changes\.xml$/,
  /\.(br|gz)$/,
  /^\/share-image\//,
  /^\/offline-copy\/\w+\.json$/,
  /^\/pagefind\/wasm\.unknown\.pagefind$/,
];

test('every file of the site is in it, byte for byte, but for a short list', () => {
  const built = globSync('**/*', { cwd: DIST })
    .filter((name) => statSync(path.join(DIST, name)).isFile())
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => !LEFT_OUT.some((pattern) => pattern.test(name)));
  const address = (name: string) => name.replace(/\/index\.html$/, '/');
  expect(Object.keys(files).sort()).toEqual(built.map(address).sort());
  const wrong = built.filter((name) => !bytesOf(files[address(name)]!).equals(plain(path.join(DIST, name))));
  expect(wrong).toEqual([]);
});

test('it holds every page, and what the pages and the search load', () => {
  const loaded = pages.flatMap(({ root }) =>
    root
      .querySelectorAll('script[src], img[src], link[rel="icon"]')
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href')!),
  );
  const wanted = [
    ...pages.map(({ url }) => url).filter((url) => url !== '/404.html'),
    ...loaded,
    ...['pagefind.js', 'pagefind-entry.json', 'wasm.en.pagefind'].map((name) => `/pagefind/${name}`),
  ];
  expect([...new Set(wanted)].filter((address) => !files[address])).toEqual([]);
});

test('its name is the digest of its bytes, and its size is told', () => {
  expect(createHash('sha256').update(packed).digest('hex').slice(0, 16)).toBe(latest.release);
  expect(packed.length).toBe(latest.bytes);
  expect(globSync(`${DIST}/offline-copy/*.json`)).toHaveLength(2);
});

describe('it weighs no more than the page promises', () => {
  test.each(['br', 'gz'])('over the line, as a host sends its .%s', (kind) => {
    expect(statSync(`${DIST}/offline-copy/${latest.release}.json.${kind}`).size).toBeLessThanOrEqual(
      TRANSFERRED_AT_MOST,
    );
  });

  test('on the device', () => {
    expect(packed.length).toBeLessThanOrEqual(KEPT_AT_MOST);
  });

  test('in those words', () => {
    const words = page('/offline-copy/').root.querySelector('main')!.textContent;
    expect(words).toContain(`at most ${TRANSFERRED_AT_MOST / 1e6} MB`);
    expect(words).toContain(`up to ${KEPT_AT_MOST / 1e6} MB of room`);
  });
});
