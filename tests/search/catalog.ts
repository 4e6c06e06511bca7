/** The catalog that was built, opened with the code that opens it in the browser, and the table of queries. */
import { globSync, readFileSync } from 'node:fs';
import { parse as parseHtml } from 'node-html-parser';
import { parse } from 'yaml';
import { openCatalog, type CatalogFile, type WordsFile } from '@/search/catalog';
import { tellsAtOnce } from '@/search/danger';
import { rank } from '@/search/rank';
import { piecesOf, senses, type Sense } from '@/search/sense';

export interface Query {
  query: string;
  kind: string;
  set: 'tuning' | 'measured';
  /** The pages that may come first. */
  first: string[];
}

export const queries = parse(readFileSync('tests/search/queries.yaml', 'utf8')) as Query[];

export const catalogFile = globSync('dist/search/pages.*.json')[0] ?? '';

const box = parseHtml(readFileSync('dist/search/index.html', 'utf8')).querySelector('search-box')!;

/** The panels for danger: what stands in the page tells at once, what was learned adds the rest. */
const learned = JSON.parse(readFileSync(globSync('dist/search/danger.*.json')[0]!, 'utf8')) as Sense[];
export const panels = box.querySelectorAll('[data-danger]').map((panel, at) => {
  const pattern = panel.getAttribute('data-danger')!;
  return {
    id: panel.getAttribute('aria-labelledby')!,
    page: panel.getAttribute('data-page')!,
    tellsAtOnce: (query: string) => tellsAtOnce(pattern, query),
    tells: (query: string) => senses(learned[at]!, piecesOf(query), tellsAtOnce(pattern, query)),
  };
});

const attribute = (name: keyof WordsFile) => box.getAttribute(`data-${name}`) ?? '';

export const catalog = openCatalog(JSON.parse(readFileSync(catalogFile, 'utf8')) as CatalogFile, {
  terms: attribute('terms'),
  same: attribute('same'),
  common: attribute('common'),
  kinds: attribute('kinds'),
  readers: attribute('readers'),
});

/** The page for the danger that the words tell of. */
export const leadOf = (query: string) => panels.find((panel) => panel.tells(query))?.page;

/** The answer of the page: a danger that the words tell of leads. */
export function answer(query: string) {
  return rank(catalog, query, { lead: leadOf(query) });
}

/**
 * Where the first right page stands among the results for a query, from 0; -1 if it is not there. The page that a
 * panel for a danger puts before all others does not count: how many panels come for nothing is a measure of its own.
 */
export function placeOf({ query, first }: Pick<Query, 'query' | 'first'>): number {
  const lead = leadOf(query);
  const paths = answer(query).hits.map(({ entry }) => entry.path);
  return paths.filter((path) => path !== lead || first.includes(path)).findIndex((path) => first.includes(path));
}

/** How many of a set have a right page among the first so many, in percent. */
export function share(set: Query['set'], within: number): number {
  const own = queries.filter((query) => query.set === set);
  const found = own.filter((query) => {
    const place = placeOf(query);
    return place >= 0 && place < within;
  });
  return (100 * found.length) / own.length;
}
