/** What search engines, feed readers and language models read. */
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { articles, pages } from './site';

interface Graph {
  '@context': string;
  '@graph': { '@type': string; [property: string]: unknown }[];
}
const origin = 'http://localhost:4321';

describe('JSON-LD', () => {
  test.each(articles)('$url', ({ url, root }) => {
    const text = root.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    const { '@context': context, '@graph': graph } = JSON.parse(text) as Graph;
    expect(context).toBe('https://schema.org');
    expect(graph.map((thing) => thing['@type'])).toEqual(['MedicalWebPage', 'BreadcrumbList']);

    const [page, crumbs] = graph;
    expect(page).toMatchObject({
      name: root.querySelector('h1')!.textContent.trim(),
      url: origin + url,
      inLanguage: 'en',
    });
    expect(page!['lastReviewed']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const items = crumbs!['itemListElement'] as { position: number; item: string }[];
    expect(items.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(items[0]!.item).toBe(`${origin}/`);
    expect(items[2]!.item).toBe(origin + url);
  });

  test('names only properties of schema.org (https://schema.org/MedicalWebPage, /BreadcrumbList, /ListItem)', () => {
    const known = new Set([
      '@context',
      '@graph',
      '@type',
      'name',
      'description',
      'url',
      'inLanguage',
      'lastReviewed',
      'isAccessibleForFree',
      'license',
      'about',
      'itemListElement',
      'position',
      'item',
    ]);
    const keys = (value: unknown): string[] =>
      Array.isArray(value)
        ? value.flatMap(keys)
        : value && typeof value === 'object'
          ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner)])
          : [];
    const used = articles.flatMap(({ root }) =>
      keys(JSON.parse(root.querySelector('script[type="application/ld+json"]')!.textContent)),
    );
    expect([...new Set(used)].filter((key) => !known.has(key))).toEqual([]);
  });
});

test.each(pages)('$url: one canonical address, its own', ({ url, root }) => {
  const links = root.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute('href'));
  expect(links).toEqual([url === '/404.html' ? `${origin}/404/` : origin + url]);
});

test('the sitemap gives every article the day it was checked', () => {
  const sitemap = parse(readFileSync('dist/sitemap-0.xml', 'utf8'));
  const dated = sitemap.querySelectorAll('url').filter((entry) => entry.querySelector('lastmod'));
  expect(dated.map((entry) => new URL(entry.querySelector('loc')!.textContent).pathname).sort()).toEqual(
    articles.map(({ url }) => url).sort(),
  );
});

test('the feed of changes is Atom, with an entry a change', () => {
  const feed = parse(readFileSync('dist/changes.xml', 'utf8'));
  const changes = [...readFileSync('content/changes.yaml', 'utf8').matchAll(/^- id: (\S+)/gm)].map(([, id]) => id);
  expect(feed.querySelector('feed')!.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
  for (const part of ['id', 'title', 'updated', 'author'])
    expect(feed.querySelector(`feed > ${part}`), part).toBeTruthy();
  expect(feed.querySelectorAll('entry > id').map((id) => id.textContent.split('#')[1])).toEqual(changes);
  for (const updated of feed.querySelectorAll('updated'))
    expect(updated.textContent).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
});

test('llms.txt names every page and what must not be left out', () => {
  const text = readFileSync('dist/llms.txt', 'utf8');
  expect(text).toMatch(/^# Four Stages\n\n> /);
  expect(text).toContain('tolerance is lost');
  expect(articles.filter(({ url }) => !text.includes(`${origin}${url})`)).map(({ url }) => url)).toEqual([]);
});
