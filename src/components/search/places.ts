/** Stage two of a search: a list of places in the full text. The index is opened when the field is used. */
import { type Entry } from '@/search/catalog';
import { marked, openIndex, passageOf, type PagefindResult, type Passage } from './pagefind';
import { type Parts } from './parts';
import { blank, describe, linkTo, type Maker } from './results';
import { type Titles } from './titles';

/** Places shown at a time: the text around each is a file of 3 kB. */
const PLACES = 3;

export interface Places {
  /** @returns how many there are */
  search(query: string): Promise<number>;
  /**
   * Lists the next ones that pass the filters: those of pages that are listed above first, in the order of
   * that list.
   *
   * @param isWanted whether nothing else was asked for meanwhile
   * @returns the first of them
   */
  showNext(isWanted: () => boolean): Promise<HTMLElement | undefined>;
}

/** Rejects when the index is missing or damaged. */
export async function openPlaces(parts: Parts, titles: Titles): Promise<Places> {
  const pagefind = await openIndex(parts.root.dataset['index'] ?? '');
  let found: PagefindResult[] = [];
  /** Where a page stands in the list above; after it, those known but not found, and then the others. */
  const rank = (entry: Entry | undefined) => {
    const at = titles.hits.findIndex((hit) => hit.entry === entry);
    return at >= 0 ? at : titles.hits.length + (entry ? 0 : 1);
  };
  return {
    async search(query) {
      found = (await pagefind.search(query)).results;
      return found.length;
    },
    async showNext(isWanted) {
      const { maker, filters } = titles;
      const catalog = await titles.open().catch(() => undefined);
      const pages = await Promise.all(found.splice(0, PLACES).map((result) => result.data()));
      if (!isWanted()) return undefined;
      const items = pages
        .map((page) => ({ page, entry: catalog?.entries.find(({ path }) => maker.base + path.slice(1) === page.url) }))
        .filter(({ entry }) => !entry || filters.passes(entry))
        .sort((a, b) => rank(a.entry) - rank(b.entry))
        .map(({ page, entry }) => passageItem(passageOf(page), entry, maker));
      const list = parts.list('places');
      list.append(...items);
      parts.show('places', list.children.length > 0);
      parts.show('more-places', found.length > 0);
      return items[0];
    },
  };
}

/** A place in the text of a page. */
function passageItem(passage: Passage, entry: Entry | undefined, maker: Maker): HTMLElement {
  const { item, link, part } = blank(maker);
  link.href = passage.url;
  link.textContent =
    passage.title && passage.title !== passage.page ? `${passage.page}: ${passage.title}` : passage.page;
  if (entry) describe(part, entry, maker);
  part('text').append(...marked(passage.excerpt));
  part('sections').append(...passage.more.map(({ url, title }) => linkTo(url, title)));
  return item;
}
