/** Sixty terms and more; each word people search for leads to one of them only. */
import { expect, test } from 'vitest';
import { pages, readYaml } from './files';

const terms =
  readYaml<{ id: string; facts?: string[]; en: { term: string; meaning: string; also?: string[] } }[]>(
    'content/glossary.yaml',
  );

test('there are at least 60', () => {
  expect(terms.length).toBeGreaterThanOrEqual(60);
});

test('a term or other name stands in one entry only', () => {
  const names = terms.flatMap(({ en }) => [en.term, ...(en.also ?? [])]).map((name) => name.toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('pages link the words that people stumble over, each once a page', () => {
  const linked = pages.map(
    ({ file, body }) => [file, [...body.matchAll(/<Term id="([^"]+)"/g)].map(([, id]) => id)] as const,
  );
  expect(
    linked.filter(([, ids]) => new Set(ids).size !== ids.length),
    'the first use only',
  ).toEqual([]);
  expect(
    linked.filter(([, ids]) => ids.length > 8),
    'more would clutter the page',
  ).toEqual([]);
  expect(new Set(linked.flatMap(([, ids]) => ids)).size).toBeGreaterThanOrEqual(20);
});
