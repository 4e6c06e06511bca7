/** The catalog that was built, opened with the code that opens it in the browser, and the table of queries. */
import { globSync, readFileSync } from 'node:fs';
import { parse as parseHtml } from 'node-html-parser';
import { parse } from 'yaml';
import { openCatalog, type CatalogFile, type WordsFile } from '@/search/catalog';
import { signsOf, tellsOf } from '@/search/danger';
import { rank } from '@/search/rank';

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

/** The attributes of the panels for danger, as the browser gives them. */
export const panels = box
  .querySelectorAll('[data-danger]')
  .map(({ attributes }) =>
    Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.replace('data-', ''), value])),
  );

const attribute = (name: keyof WordsFile) => box.getAttribute(`data-${name}`) ?? '';

export const catalog = openCatalog(JSON.parse(readFileSync(catalogFile, 'utf8')) as CatalogFile, {
  terms: attribute('terms'),
  same: attribute('same'),
  common: attribute('common'),
});

/** The answer of the page: a danger that the words tell of leads. */
export function answer(query: string) {
  const lead = panels.find((panel) => tellsOf({ ...signsOf(panel), perhaps: [] }, query))?.['page'];
  return rank(catalog, query, { lead });
}

/** Where the first right page stands among the results for a query, from 0; -1 if it is not there. */
export function placeOf({ query, first }: Pick<Query, 'query' | 'first'>): number {
  return answer(query).hits.findIndex(({ entry }) => first.includes(entry.path));
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
