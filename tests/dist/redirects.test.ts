/** Short addresses: each leads to its page on any static host, and is nothing more than a way there. */
import { existsSync, readFileSync } from 'node:fs';
import { type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { page, pages, redirected, redirects, standIns } from './site';

const origin = 'http://localhost:4321';

test('every short address was built, beside the pages', () => {
  expect(redirects.map(({ url }) => url).sort()).toEqual(redirected.map(({ id }) => `/${id}/`).sort());
  expect(redirects.length).toBeGreaterThan(40);
});

test.each(redirected)('/$id leads to $to by itself, by its link, and in the eyes of search engines', ({ id, to }) => {
  const { root } = redirects.find(({ url }) => url === `/${id}/`)!;
  expect(root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(`0; url=${to}`);
  expect(root.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([to]);
  expect(root.querySelector('a')!.textContent).toBe(page(to).root.querySelector('h1')!.textContent.trim());
  expect(root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(origin + to);
  expect(root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  expect(root.querySelector('meta[name="referrer"]')?.getAttribute('content')).toBe('no-referrer');
});

test.each(redirected)('/$id: a link to it looks like a link to its page', ({ id, to }) => {
  const preview = (root: HTMLElement) =>
    root.querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]').map((meta) => meta.toString());
  const seen = preview(redirects.find(({ url }) => url === `/${id}/`)!.root);
  expect(seen.length).toBeGreaterThan(5);
  expect(seen).toEqual(preview(page(to).root));
});

test.each(redirects)('$url: says nothing in a history, and needs no script', ({ root }) => {
  expect(root.querySelector('title')?.textContent).toBe('Four Stages');
  expect(root.querySelectorAll('script, img, link[rel~="stylesheet"]')).toEqual([]);
  expect(root.querySelector('html')?.getAttribute('lang')).toBe('en');
  expect(root.querySelector('meta[http-equiv="content-security-policy"]')).toBeTruthy();
});

test('none is in the sitemap, and every page is', () => {
  const sitemap = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)/g)].map(([, loc]) => loc);
  const expected = pages.filter(({ url }) => !standIns.includes(url)).map(({ url }) => origin + url);
  expect(sitemap.toSorted()).toEqual(expected.toSorted());
});

const spellings = (id: string) => new Set([id, id.toUpperCase(), id[0]!.toUpperCase() + id.slice(1)]);

test('_redirects says the same to hosts that read it, for capitals and the sign behind it on paper too', () => {
  const lines = readFileSync('dist/_redirects', 'utf8').trim().split('\n');
  const typed = ({ id }: { id: string }) =>
    [...spellings(id)].flatMap((one) => ['', '/', '.', ','].map((sign) => one + sign));
  expect(lines).toEqual(redirected.flatMap((entry) => typed(entry).map((one) => `/${one} ${entry.to} 302`)));
  // What Cloudflare Pages reads of such a file.
  expect(lines.length).toBeLessThan(2000);
});

test.each(redirected)('nginx leads /$id to $to, however it is typed', ({ id, to }) => {
  const rules = [...readFileSync('dist/_short-addresses.conf', 'utf8').matchAll(/"~\*(\S+)" (\S+);/g)];
  for (const typed of [...spellings(id)].flatMap((one) => [`/${one}`, `/${one}/`, `/${one}.)`]))
    expect(rules.find(([, rule]) => new RegExp(rule!, 'i').test(typed))?.[2], typed).toBe(to);
});

test('hosts find what they look for: the sitemap, and the mark that keeps folders with an underscore', () => {
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`\nSitemap: ${origin}/sitemap-index.xml\n`);
  expect(readFileSync('dist/sitemap-index.xml', 'utf8')).toContain(`${origin}/sitemap-0.xml`);
  expect(existsSync('dist/.nojekyll')).toBe(true);
});
