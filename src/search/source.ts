/** What a catalog is made of. */
import { type Entry, type Section } from './entry';

export interface SourcePage extends Entry {
  /** What people type when they look for it. */
  aliases: string[];
}

export interface SourceSection extends Section {
  /** Of its page. */
  path: string;
  aliases: string[];
}

export interface SourceTerm {
  id: string;
  term: string;
  /** The path of the page that says more. */
  page?: string | undefined;
  names: string[];
  misspelled: string[];
}

export interface Source {
  pages: SourcePage[];
  sections: SourceSection[];
  terms: SourceTerm[];
  /** Words that say nothing. */
  empty: readonly string[];
  /** Groups of words taken for one another. */
  same: string[][];
  /** Stems that stand on nearly all pages. */
  common: string[];
  /** On which day each stage after the first begins. */
  begins: number[];
}

/** The place of a page among the pages, by which the files name it; -1 if it is none of them. */
export function placeOf({ pages }: Source, path: string | undefined): number {
  return pages.findIndex((page) => page.path === path);
}
