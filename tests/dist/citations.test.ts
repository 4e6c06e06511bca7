/** The number of a source never begins a line, nor stands alone on one. See src/integrations/close-citations.ts. */
import { expect, test } from 'vitest';
import { pages } from './site';
import sources from '../../content/sources.json' with { type: 'json' };

const cited = pages.filter(({ root }) => root.querySelector('.cite'));

test('there are pages that cite', () => {
  expect(cited.length).toBeGreaterThan(30);
});

test.each(cited)('$url: nothing stands between a sentence and the numbers of its sources', ({ html }) => {
  expect(html.match(/.{0,20}\s<sup class="cite"/g) ?? []).toEqual([]);
});

test.each(cited)('$url: no line breaks before a number, nor between two', ({ root }) => {
  const css = root.querySelector('style')!.textContent;
  expect(css).toMatch(/\.cite\{[^}]*white-space:nowrap/);
  expect(css).toContain('.cite:before{content:"\u2060";content:"\u2060" / ""}');
});

test.each(cited)('$url: each number says that it is a source, met alone or in a list of links', ({ root }) => {
  for (const link of root.querySelectorAll('.cite a'))
    expect(link.getAttribute('aria-label')).toBe(`Source ${link.textContent}`);
});

test('each work is linked at its own home: its DOI where it has one, else its address, else the copy that was read', () => {
  const linked = new Set(
    pages
      .filter(({ url }) => url.startsWith('/about/sources/'))
      .flatMap(({ root }) => root.querySelectorAll('main a').map((link) => link.getAttribute('href'))),
  );
  const homes = (sources as { id: string; DOI?: string; URL?: string; readAt?: string }[]).map(
    ({ id, DOI, URL, readAt }) => ({ id, home: DOI ? `https://doi.org/${DOI}` : (URL ?? readAt) }),
  );
  expect(homes.length).toBeGreaterThan(300);
  expect(homes.filter(({ home }) => home && !linked.has(home))).toEqual([]);
});
