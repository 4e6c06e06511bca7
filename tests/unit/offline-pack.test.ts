/** Packing a site for a device. What the real site's pack holds is in tests/dist/offline.test.ts. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packSite, type Pack } from '../../src/integrations/offline';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'site-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}

const packed = (release: string) =>
  JSON.parse(readFileSync(path.join(folder, `offline-copy/${release}.json`), 'utf8')) as Pack;

test('what pages share is in it once, and each page can be put together again', () => {
  write('index.html', '<head><style>a{}</style><body><main>One</main><footer>Same</footer>');
  write('two/index.html', '<head><style>a{}</style><body><main>Two</main><footer>Same</footer>');
  const { parts, files } = packed(packSite(folder).release);
  expect(parts.filter((part) => part.includes('Same'))).toHaveLength(1);
  expect(Object.keys(files)).toEqual(['/', '/two/']);
  const two = files['/two/'] as { text: number[] };
  expect(two.text.map((place) => parts[place]).join('')).toBe(
    readFileSync(path.join(folder, 'two/index.html'), 'utf8'),
  );
});

test('the same site has the same release, another word another one', () => {
  write('index.html', '<main>One</main>');
  const first = packSite(folder).release;
  expect(packSite(folder).release).toBe(first);
  write('index.html', '<main>Other</main>');
  expect(packSite(folder).release).not.toBe(first);
});

test('a file of an unknown kind stops the build, with its name and the remedy', () => {
  write('share/leaflet.odt', 'x');
  expect(() => packSite(folder)).toThrow(/share\/leaflet\.odt: add \.odt .*src\/integrations\/offline\.ts/);
});
