/** No fact without a page, no source without a fact, nothing that was not read. The build checks the pages. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { citedIn, pages, readYaml } from './files';

const facts = readYaml<{ id: string; verified: string; sources: string[] }[]>('content/facts.yaml');
const sources = JSON.parse(readFileSync('content/sources.json', 'utf8')) as { id: string }[];
const lines = readYaml<{ id: string; facts: string[]; sources: string[] }[]>('content/help-lines.yaml');

const terms = readYaml<{ facts?: string[] }[]>('content/glossary.yaml');

const cited = new Set([
  ...pages.flatMap(({ body }) => citedIn(body)),
  ...lines.flatMap((line) => line.facts),
  ...terms.flatMap((term) => term.facts ?? []),
]);
const restedOn = new Set([...facts, ...lines].flatMap((entry) => entry.sources));

test('every fact cited by a help line is in facts.yaml', () => {
  const known = new Set(facts.map(({ id }) => id));
  expect(lines.flatMap((line) => line.facts).filter((id) => !known.has(id))).toEqual([]);
});

test('every fact in facts.yaml is used', () => {
  expect(
    facts.filter(({ id }) => !cited.has(id)).map(({ id }) => id),
    'Cite it, or take it out of content/facts.yaml.',
  ).toEqual([]);
});

test('every source a fact or help line rests on is in sources.json, and nothing else is', () => {
  const ids = sources.map(({ id }) => id);
  expect(
    [...restedOn].filter((id) => !ids.includes(id)),
    'missing from content/sources.json',
  ).toEqual([]);
  expect(
    ids.filter((id) => !restedOn.has(id)),
    'in content/sources.json, but nothing rests on it',
  ).toEqual([]);
});

test('every paragraph with a number about people, studies or years has a source in its section', () => {
  const bare = pages.flatMap(({ file, body }) =>
    body
      .split(/\n(?=## )/)
      .filter((section) =>
        /\b(\d+ (people|adults|men|studies|trials)|\d+ (percent|in \d+)|in (19|20)\d\d)\b/.test(section),
      )
      .filter((section) => !section.includes('<Cite'))
      .map((section) => `${file}: ${section.slice(0, 60)}`),
  );
  expect(bare).toEqual([]);
});
