/** What the pages promise one another. The build checks every name one gives to another: see src/checks. */
import { describe, expect, test } from 'vitest';
import { pages, readYaml } from './files';

const stages = readYaml<{ id: string }[]>('content/stages.yaml').map(({ id }) => id);
const languages = [...new Set(pages.map(({ language }) => language))];

describe.each(languages)('%s', (language) => {
  const own = pages.filter((page) => page.language === language);

  test.each(stages)('stage %s has a guide', (id) => {
    expect(
      own.some(({ kind, name }) => kind === 'stages' && name === id),
      `Write content/${language}/stages/${id}.mdx.`,
    ).toBe(true);
  });

  test.each(stages)('stage %s has at least six skills to offer', (id) => {
    expect(own.filter(({ data }) => data.stages?.includes(id)).length).toBeGreaterThanOrEqual(6);
  });
});

test('skills are numbered from 1 on, without a gap', () => {
  const numbers = pages
    .filter(({ language, kind }) => language === 'en' && kind === 'skills')
    .map(({ data }) => data['number']);
  expect(numbers.toSorted((a, b) => Number(a) - Number(b))).toEqual(numbers.map((_, index) => index + 1));
  expect(numbers).toHaveLength(20);
});

test('every need is answered by a page, and every page names needs of the list', () => {
  const needs = readYaml<{ id: string }[]>('content/needs.yaml').map(({ id }) => id);
  const named = pages.flatMap(({ data }) => (data['needs'] as string[] | undefined) ?? []);
  expect(
    needs.filter((id) => !named.includes(id)),
    'a need that no page answers',
  ).toEqual([]);
  expect(
    named.filter((id) => !needs.includes(id)),
    'not in content/needs.yaml',
  ).toEqual([]);
});

test('no two pages open alike', () => {
  const openings = pages.map(
    ({ file, body }) =>
      [
        body
          .replaceAll(/<[^>]*>|[#*_\[\]]/g, '')
          .trim()
          .split(/\s+/)
          .slice(0, 4)
          .join(' '),
        file,
      ] as const,
  );
  const byOpening = Map.groupBy(openings, ([opening]) => opening);
  expect([...byOpening.values()].filter((alike) => alike.length > 1)).toEqual([]);
});

test('no paragraph stands on two pages', () => {
  const paragraphs = pages.flatMap(({ file, body }) =>
    body
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replaceAll(/<Cite[^>]*>|\s+/g, ' ').trim())
      .filter((paragraph) => paragraph.split(' ').length > 12)
      .map((paragraph) => [paragraph, file] as const),
  );
  const byText = Map.groupBy(paragraphs, ([paragraph]) => paragraph);
  expect([...byText.values()].filter((same) => same.length > 1).map((same) => same.flat())).toEqual([]);
});
