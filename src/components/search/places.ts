/** Stage two of a search: places in the full text. The index is opened when the field is used. */
import { type Entry } from '@/search/catalog';
import { marked, openIndex, passageOf, type Pagefind, type PagefindResult, type Passage } from './pagefind';
import { blank, describe, linkTo, type Maker } from './results';

/** Places shown at a time: the text around each is a file of 3 kB. */
const PLACES = 3;

export interface Page {
  entry: Entry;
  /** Whether the filters let it through. */
  passes: boolean;
  /** Where it stands in the results above, or Infinity. */
  rank: number;
}

export class Places {
  #pagefind: Pagefind;
  #found: PagefindResult[] = [];

  private constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /** Rejects when the index is missing or damaged. */
  static async open(address: string, language: string): Promise<Places> {
    return new Places(await openIndex(address, language));
  }

  /** @returns how many there are */
  async search(query: string): Promise<number> {
    const { results } = await this.#pagefind.search(query);
    this.#found = results;
    return results.length;
  }

  get left(): boolean {
    return this.#found.length > 0;
  }

  /**
   * The next places that pass the filters, as list items: those of pages that are listed above first,
   * in the order of that list.
   */
  async next(pageAt: (url: string) => Page | undefined, maker: Maker): Promise<HTMLElement[]> {
    const pages = await Promise.all(this.#found.splice(0, PLACES).map((result) => result.data()));
    return pages
      .map((page) => ({ page, known: pageAt(page.url) }))
      .filter(({ known }) => known?.passes !== false)
      .sort((a, b) => (a.known?.rank ?? Infinity) - (b.known?.rank ?? Infinity) || 0)
      .map(({ page, known }) => passageItem(passageOf(page), known?.entry, maker));
  }
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
