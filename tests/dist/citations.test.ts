/** The number of a source never begins a line, nor stands alone on one. See src/integrations/close-citations.ts. */
import { expect, test } from 'vitest';
import { pages } from './site';
import sources from '../../content/sources.json' with { type: 'json' };

interface Addresses {
  DOI?: string;
  URL?: string;
  readAt?: string;
}

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
  const listed = pages
    .filter(({ url }) => url.startsWith('/about/sources/'))
    .flatMap(({ root }) => root.querySelectorAll('.works > li'));
  const records = new Map(sources.map((source): [string, Addresses] => [source.id, source]));
  const astray = listed.filter((work) => {
    const { DOI, URL: address, readAt } = records.get(work.id)!;
    const home = DOI ? `https://doi.org/${DOI}` : (address ?? readAt);
    return home && work.querySelector('a')?.getAttribute('href') !== home;
  });
  expect(listed.length).toBeGreaterThan(250);
  expect(astray.map(({ id }) => id)).toEqual([]);
});
