/** Words that search takes for others: synonyms, misspellings, words written together or apart. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answer, catalog } from '../search/catalog';
import { rank } from '@/search/rank';

test('a word stands in one group of synonyms', () => {
  const words = (parse(readFileSync('content/synonyms.yaml', 'utf8')) as string[][]).flat();
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test.each([
  ['naloxome', 'naloxone'],
  ['fentnayl', 'fentanyl'],
  ['excersize', 'exercise'],
  ['withdrawel symptons', 'withdrawal symptoms'],
])('%s is taken for %s, and only if that is wanted', (typed, meant) => {
  expect(rank(catalog, typed).corrected).toBe(meant);
  expect(rank(catalog, typed, { asTyped: true }).corrected).toBeUndefined();
});

test.each(['sub', 'mat', 'na', 'craving', 'methadone in pregnancy'])('%s is taken as it stands', (typed) => {
  expect(rank(catalog, typed).corrected).toBeUndefined();
});

interface Term {
  page?: string;
  en: { typed?: string[] };
}
const glossary = parse(readFileSync('content/glossary.yaml', 'utf8')) as Term[];
const misspelled = glossary.flatMap(({ page, en: { typed = [] } }) => typed.map((typo) => [typo, page] as const));

test.each(misspelled.filter(([, page]) => page))('%s, of the glossary, leads to %s', (typo, page) => {
  const found = answer(typo).hits.map(({ entry }) => entry.path);
  expect(found.slice(0, 3)).toContain(page);
});

test.each([
  ['over dose', '/guides/overdose-and-naloxone/'],
  ['coldturkey', '/guides/withdrawal/'],
  ['pay day', '/skills/paydays/'],
  ['heroinwithdrawal', '/guides/withdrawal/'],
])('%s is read as it is meant', (typed, page) => expect(answer(typed).hits[0]?.entry.path).toBe(page));
