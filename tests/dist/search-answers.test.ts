/** Search finds what people mean, in the catalog that was built. The table was written before any tuning. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answer, catalog, catalogFile, leadOf, panels, placeOf, queries, share } from '../search/catalog';
import { rank } from '@/search/rank';

const first = (query: string) => rank(catalog, query).hits[0]?.entry.path;

/** The level reached, in percent. It may rise. */
test.each([
  ['tuning', 1, 95],
  ['tuning', 3, 98],
  ['measured', 1, 95],
  ['measured', 3, 99],
] as const)('%s set: a right page among the first %i for at least %i %%', (set, within, least) => {
  const reached = share(set, within);
  // For `npm run bench`.
  if (process.env['PRINT_SEARCH']) console.log(`${set} set: top-${within} ${reached.toFixed(1)} %`);
  expect(reached).toBeGreaterThanOrEqual(least);
});

test('the table has at least 100 queries, half of them only for measuring', () => {
  expect(queries.length).toBeGreaterThanOrEqual(100);
  expect(queries.filter(({ set }) => set === 'measured')).toHaveLength(queries.length / 2);
});

describe('an alias leads to its page', () => {
  const aliases = parse(readFileSync('content/aliases.yaml', 'utf8')) as Record<string, unknown[]>;
  test.each(Object.entries(aliases))('%s', (page, names) => {
    const path = page.replace(/#.*$/, '');
    // Under a panel for a danger, the page for that danger comes before all others.
    const lost = names.map(String).filter((name) => {
      const [first, second] = answer(name).hits.map(({ entry }) => entry.path);
      return first !== path && !(first === leadOf(name) && second === path);
    });
    expect(lost, `content/aliases.yaml: typed as it stands, another page comes first`).toEqual([]);
  });

  test('and hardly one that is no danger raises a panel', () => {
    const others = Object.entries(aliases).filter(([page]) => !panels.some((panel) => page.startsWith(panel.page)));
    const names = others.flatMap(([, own]) => own.map(String));
    const raising = names.filter(leadOf);
    expect((100 * raising.length) / names.length, raising.join(', ')).toBeLessThan(2);
  });

  test('and to one page only', () => {
    const all = Object.values(aliases).flat().map(String);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });
});

test('the whole word in a title comes before the beginning of a longer one', () => {
  expect(first('sleep')).toBe('/skills/sleep/');
  expect(first('word')).toBe('/words/');
  expect(first('abstinencia')).not.toBe('/stages/abstinence/');
  expect(first('abstinence')).toBe('/stages/abstinence/');
});

test.each(queries)('typing on loses nothing: $query', ({ query, first: right }) => {
  const at = placeOf({ query, first: right });
  if (at < 0) return;
  // From the last word on: each letter of it keeps the answer among the results once it is there.
  const lastWord = query.lastIndexOf(' ') + 1;
  const places = [...query.slice(lastWord)].map((_, index) =>
    placeOf({ query: query.slice(0, lastWord + index + 1), first: right }),
  );
  const since = places.findIndex((place) => place === 0);
  const lost = places.slice(since < 0 ? places.length : since).filter((place) => place < 0 || place > 4);
  expect(lost, places.join(' ')).toEqual([]);
});

describe('no input breaks it', () => {
  test('random strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => rank(catalog, text).hits.length >= 0),
      { numRuns: 1000 },
    );
  });

  test.each([
    '',
    ' ',
    'x'.repeat(10_000),
    'heroin '.repeat(1500),
    'героин',
    'هيروين',
    '海洛因',
    '💊',
    '<script>',
    '__proto__',
    'constructor',
    '\u0000',
  ])('case %#', (text) => expect(rank(catalog, text).hits).toBeInstanceOf(Array));

  test('nonsense finds nothing', () => {
    expect(rank(catalog, 'zzqqxx').hits).toEqual([]);
  });
});

test('the file is small', () => {
  expect(brotliCompressSync(readFileSync(catalogFile)).length).toBeLessThanOrEqual(13_500);
});
