/** What the pages promise one another: stages with guides and skills, languages page for page. */
import { existsSync } from 'node:fs';
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

  test.each(stages)('stage %s has at least two skills to offer', (id) => {
    expect(own.filter(({ data }) => data.stages?.includes(id)).length).toBeGreaterThanOrEqual(2);
  });

  test('every stage guide and every stage named by a skill is one of the four', () => {
    const named = own.flatMap(({ file, kind, name, data }) =>
      [...(kind === 'stages' ? [name] : []), ...(data.stages ?? [])].map((id) => [file, id] as const),
    );
    expect(named.filter(([, id]) => !stages.includes(id))).toEqual([]);
  });
});

test('every page in another language has an English page of the same name', () => {
  const orphans = pages.filter(
    ({ file, language }) => language !== 'en' && !existsSync(file.replace(`/${language}/`, '/en/')),
  );
  expect(orphans.map(({ file }) => file)).toEqual([]);
});

test('pages hold words, no code: no import or export, no curly braces, no HTML tags', () => {
  const found = pages.flatMap(({ file, body }) =>
    [...body.matchAll(/^(import|export) |[{}]|<[a-z/][^>]*>(?<!<\/?[A-Z][^>]*>)/gm)].map(
      (match) => `${file}: ${match[0]}`,
    ),
  );
  expect(found).toEqual([]);
});
