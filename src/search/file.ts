/** What is sent to the browser for a search: written by `make.ts` at build time, read by `catalog.ts`. */
import { fold } from './text';

/**
 * The small file of `/search/`: columns, each a line an entry. Like stands beside like, which compresses
 * better than rows, and names of fields would cost bytes.
 */
export interface CatalogFile {
  /** Empty where kind and title make it: see `pathFor`. */
  paths: string;
  titles: string;
  summaries: string;
  /** Ids of the stages a page fits, with spaces between. */
  stages: string;
  /** Packed: see `packed`. */
  aliases: string;
  /** "line of its page|id|heading|aliases": aliases that lead to a part of a page. No id where the heading makes it. */
  sections: string;
  /** On which day each stage after the first begins, with spaces between. */
  begins: string;
}

/** What search knows of words, and two columns more. It stands in the page, whose first round trip has room for it. */
export interface WordsFile {
  kinds: string;
  /** Ids of the ways through the site whose readers a page serves. */
  readers: string;
  /**
   * "id|term|line of its page|names": the glossary. No id where the term itself makes it. No term in rows of aliases
   * for which the page of the search has room.
   */
  terms: string;
  /** Words that say nothing, then groups of words taken for one another, each a line: "son daughter husband". */
  same: string;
  /** Stems that stand on nearly all pages, with spaces between. */
  common: string;
}

/** The id that most terms and headings have: their words with hyphens. */
export function slugOf(text: string): string {
  return fold(text, Infinity).replace(/ /g, '-');
}

/** The path that most pages have. */
export function pathFor(kind: string, title: string): string {
  return `/${kind}/${slugOf(title)}/`;
}

/** Names of one page in one line; words that a name shares with the one before stand as a + each. */
export function packed(names: readonly (readonly string[])[]): string {
  let before: readonly string[] = [];
  return names
    .map((words) => {
      const differs = words.findIndex((word, index) => word !== before[index] || index === words.length - 1);
      before = words;
      return '+'.repeat(differs) + words.slice(differs).join(' ');
    })
    .join(',');
}

/** The names that were packed, each as its words. */
export function unpacked(line = ''): string[][] {
  let before: string[] = [];
  return line
    .split(',')
    .filter(Boolean)
    .map((name) => {
      const differs = name.lastIndexOf('+') + 1;
      before = [...before.slice(0, differs), ...name.slice(differs).split(' ')];
      return before;
    });
}
