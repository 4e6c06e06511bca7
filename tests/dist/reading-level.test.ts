/** US school grade (Flesch-Kincaid) and sentence length, on the text a reader gets. */
import readability from 'text-readability';
import { expect, test } from 'vitest';
import { contentFile, pages, textBlocks } from './site';

const HIGHEST_GRADE = 8;
const HIGHEST_AVERAGE = 20;
const TOO_LONG = 35;

/** Lists of titles and references are not prose: nothing here could be put more simply. */
const NOT_PROSE = /^\/about\/sources\//;
const prose = pages.filter(({ url }) => !NOT_PROSE.test(url));

const sentencesOf = (text: string) => text.split(/(?<=[.?!]["”’)]*)\s+/);
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length;

test.each(prose)('$url', (page) => {
  const text = textBlocks(page.root.querySelector('main')!).join(' ');
  const sentences = sentencesOf(text);
  const grade = readability.fleschKincaidGrade(text);
  const average = wordsOf(text) / sentences.length;
  const long = sentences.filter((sentence) => wordsOf(sentence) > TOO_LONG);

  const where = `${page.url} (${contentFile(page)})`;
  expect(grade, `${where}: school grade. Use shorter words and sentences.`).toBeLessThanOrEqual(HIGHEST_GRADE);
  expect(average, `${where}: words a sentence.`).toBeLessThanOrEqual(HIGHEST_AVERAGE);
  expect(long, `${where}: sentences of more than ${TOO_LONG} words. Split them.`).toEqual([]);
});

test('all pages together', () => {
  const grades = prose.map(({ root }) =>
    readability.fleschKincaidGrade(textBlocks(root.querySelector('main')!).join(' ')),
  );
  expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(7);
});

test('the measure tells hard from easy', () => {
  expect(
    readability.fleschKincaidGrade('The cat sat on the mat. It was a warm day. We went out to play.'),
  ).toBeLessThan(3);
  expect(
    readability.fleschKincaidGrade(
      'Comprehensive psychopharmacological interventions necessitate multidisciplinary institutional collaboration.',
    ),
  ).toBeGreaterThan(15);
});
