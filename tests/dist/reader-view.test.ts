/**
 * What reader views keep (Firefox's, and the services that send pages to reading devices, use Mozilla Readability): what
 * is safest to read must not stand in markup that machines take for decoration.
 */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { articles } from './site';

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function keptAndLost(html: string, parts: string): { kept: number; lost: string[] } {
  const { document } = new JSDOM(html, { url: 'https://example.org/' }).window;
  const wanted = [...document.querySelectorAll(parts)].map((part) => plain(part.textContent)).filter(Boolean);
  const read = plain(new Readability(document).parse()?.textContent);
  const lost = wanted.filter((text) => !read.includes(text));
  return { kept: wanted.length - lost.length, lost };
}

test.each(articles)('$url: the page in brief, the warning, its numbers and its sources are kept', ({ html, root }) => {
  // Where little but a few sources follows, as on pages about the site, readers take them for a menu.
  const warned = root.querySelector('.safety') !== null;
  const parts = warned ? '.brief li, .safety, .safety a[href^="tel:"], .sources li, .review' : '.brief li';
  const { kept, lost } = keptAndLost(html, parts);
  expect(lost).toEqual([]);
  expect(kept).toBe(root.querySelectorAll(parts).length);
});

test('an aside is lost, so that the measure measures', () => {
  const words = '<p>Long enough to be read, with a comma, and another one, so that it counts as text.</p>'.repeat(20);
  const html = `<main><aside class="safety">The warning, with its words.</aside>${words}</main>`;
  expect(keptAndLost(html, '.safety').lost).toHaveLength(1);
});
