/** Pictures of link previews around the build: what a page asks for, and what is kept between builds. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Cache } from '../../src/integrations/share-images/cache';
import { wanted } from '../../src/integrations/share-images/share-images';

describe('the cache', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'share-images-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const make = (text: string) => () => Promise.resolve(Buffer.from(text));

  test('a second build draws nothing again, and two pages with one picture draw it once', async () => {
    const first = new Cache(folder);
    await Promise.all([first.get('a', make('one')), first.get('a', make('other')), first.get('b', make('two'))]);
    expect(first.made).toBe(2);

    const second = new Cache(folder);
    const kept = await second.get('a', () => Promise.reject(new Error('drawn again')));
    expect(String(kept)).toBe('one');
    expect(second.made).toBe(0);
  });

  test('another source is another picture, and what is no longer wanted goes', async () => {
    await new Cache(folder).get('a', make('one'));
    const second = new Cache(folder);
    expect(String(await second.get('a changed', make('two')))).toBe('two');
    await second.prune();
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('a picture that cannot be drawn leaves nothing behind', async () => {
    const cache = new Cache(folder);
    await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what a built page asks for', () => {
  const html = (image: string, stage = '') =>
    `<head><meta property="og:image" content="${image}"><meta property="og:title" content="Rest &amp; sleep"></head><body${stage && ` data-stage="${stage}"`}>`;

  test('its name, its file without origin and base path, its stage', () => {
    expect(wanted(html('https://a.org/b/share-image/skills/sleep.png'), 'p', '/b/')).toEqual({
      file: 'share-image/skills/sleep.png',
      name: 'Rest & sleep',
      stage: undefined,
    });
    expect(wanted(html('https://a.org/share-image/x.png', 'abstinence'), 'p', '/')?.stage).toBe(2);
    expect(wanted('<title>Redirecting</title>', 'p', '/')).toBeUndefined();
  });

  test.each([
    [html('https://a.org/elsewhere/x.png'), /page\.html names the picture.*belongs in \/share-image\//],
    [html('https://a.org/share-image/../x.png'), /belongs in/],
    [html('https://a.org/share-image/x.png', 'fifth'), /page\.html is of the stage “fifth”.*stages\.yaml/],
  ])('%s is refused', (page, message) => {
    expect(() => wanted(page, 'page.html', '/')).toThrow(message);
  });
});
