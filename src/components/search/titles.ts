/** Stage one of a search: a list of pages by what they are called, from one small file. */
import { openCatalog, type Catalog, type CatalogFile, type WordsFile } from '@/search/catalog';
import { rank, type Hit, type Wishes } from '@/search/rank';
import { Filters } from './filters';
import { loadedOnce } from './loaded-once';
import { type Parts } from './parts';
import { hitItem, type Maker } from './results';
import { withQuery } from './wording';

/** Results shown at first. */
const SHOWN = 5;

export interface Titles {
  /** What was found, and passes the filters. */
  hits: Hit[];
  filters: Filters;
  maker: Maker;
  /** Rejects when the file is missing or damaged. */
  open(): Promise<Catalog>;
  /** @returns the query as it was understood */
  show(catalog: Catalog, typed: string, wishes: Wishes): string;
  showRest(): void;
}

export function titlesOf(parts: Parts): Titles {
  const { base = '/', ...known } = parts.root.dataset;
  const filters = new Filters(parts.root.querySelectorAll('select'));
  const maker: Maker = {
    template: parts.find<HTMLTemplateElement>('template'),
    base,
    nameOf: (facet, value) => filters.nameOf(facet, value),
  };
  const titles: Titles = {
    hits: [],
    filters,
    maker,
    open: loadedOnce(() =>
      // That the link is there has the file come with the page.
      fetch(document.querySelector<HTMLLinkElement>('[rel="preload"]')?.href || '')
        .then((response) => response.json())
        .then((json) => openCatalog(json as CatalogFile, known as unknown as WordsFile)),
    ),
    show(catalog, typed, wishes) {
      const { hits, corrected } = rank(catalog, typed, wishes);
      const query = corrected ?? typed;
      const passing = hits.filter(({ entry }) => filters.passes(entry));
      filters.count(hits.map(({ entry }) => entry));
      const items = passing.map((hit) => hitItem(hit, query, catalog, maker));
      for (const item of items.slice(SHOWN)) item.hidden = true;
      const list = parts.list('results');
      list.textContent = '';
      list.append(...items);
      parts.show('results', items.length > 0);
      parts.show('more', items.length > SHOWN);
      parts.show('nothing', false);
      parts.show('corrected', corrected !== undefined);
      parts.part('correction').textContent = corrected || '';
      const instead = parts.part('instead');
      instead.textContent = withQuery(instead.dataset['words'], typed);
      // Counted as found only now that they are there to be seen.
      titles.hits = passing;
      return query;
    },
    showRest() {
      const hidden = [...parts.list('results').querySelectorAll<HTMLElement>('li[hidden]')];
      for (const item of hidden) item.hidden = false;
      parts.show('more', false);
      hidden[0]?.querySelector('a')?.focus();
    },
  };
  return titles;
}
