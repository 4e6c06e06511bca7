/** What is sent for a search is read as it was written, and no alias is lost that another does not stand in for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCatalog } from '@/search/catalog';
import { packed, unpacked } from '@/search/file';
import { makeCatalog } from '@/search/make';
import { rank } from '@/search/rank';
import { type Source } from '@/search/source';

test('names unpack to what was packed', () => {
  const word = fc.stringMatching(/^[a-z0-9§]{1,6}$/);
  const names = fc.array(fc.uniqueArray(word, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
  fc.assert(fc.property(names, (all) => void expect(unpacked(packed(all))).toEqual(all)));
});

const page = (path: string, title: string, aliases: string[]) => ({
  path,
  title,
  summary: '',
  kind: 'guides',
  stages: [],
  readers: [],
  aliases,
});
const source: Source = {
  pages: [
    page('/guides/sleep/', 'Sleep', ['sleep', 'insomnia', 'wide awake', 'awake', 'lying awake']),
    page('/guides/fear/', 'Fear', ['scared', 'scared and awake']),
  ],
  sections: [],
  terms: [{ id: 'nap', term: 'Nap', page: '/guides/sleep/', names: ['siesta'], misspelled: ['sieesta'] }],
  empty: ['and'],
  same: [['sleep', 'insomnia']],
  common: [],
  begins: [7],
};
const { file, words } = makeCatalog(source);

test('aliases that are answered without are left out', () => {
  const [sleep, fear] = file.aliases.split('\n').map(unpacked);
  expect(sleep).toEqual([['awake']]);
  expect(fear).toHaveLength(1);
  expect(words.terms).not.toContain('sieesta');
});

test.each(source.pages.flatMap(({ path, aliases }) => aliases.map((alias) => [alias, path])))(
  '%s leads to %s all the same',
  (alias, path) => expect(rank(openCatalog(file, words), alias).hits[0]?.entry.path).toBe(path),
);
