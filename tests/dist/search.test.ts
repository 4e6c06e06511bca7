/** Every page with something to read is in the index and in the A to Z, and nothing else is. */
import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { articles, page, pages, standIns } from './site';

/** Pagefind writes one compressed fragment a page, after a signature of its own. */
const fragments = readdirSync('dist/pagefind/fragment').map((name) => {
  const text = gunzipSync(readFileSync(`dist/pagefind/fragment/${name}`)).toString('utf8');
  return JSON.parse(text.slice(text.indexOf('{'))) as {
    url: string;
    meta: { title: string };
    content: string;
  };
});

test('the index holds the articles, the help lines and the words', () => {
  expect(fragments.map(({ url }) => url).sort()).toEqual(
    [...articles.map(({ url }) => url), '/get-help/', '/words/'].sort(),
  );
});

test('entries carry the title', () => {
  const skill = fragments.find(({ url }) => url === '/skills/riding-out-a-craving/')!;
  expect(skill.meta.title).toBe('Riding out a craving');
});

test('furniture, sources and hidden words stay out of it', () => {
  const leaked = fragments.filter(({ content }) =>
    /Skip to the text|doi:|Available from|You may copy and share both/.test(content),
  );
  expect(leaked.map(({ url }) => url)).toEqual([]);
});

test('the A to Z lists every page, in order', () => {
  const listed = page('/search/').root.querySelectorAll('.page-list a');
  const parts = /^\/about\/sources\/\d+\/$|^\/skills\/(need|stage)\/|^\/handouts\/.+/;
  const expected = pages.map(({ url }) => url).filter((url) => !standIns.includes(url) && !parts.test(url));
  expect(listed.map((link) => link.getAttribute('href')).sort()).toEqual(expected.sort());
  const titles = listed.map((link) => link.textContent.trim());
  expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
});
