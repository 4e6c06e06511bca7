/** What a catalog is made of. */

export interface SourcePage {
  path: string;
  title: string;
  summary: string;
  kind: string;
  stages: string[];
  readers: string[];
  /** What people type when they look for it. */
  aliases: string[];
}

export interface SourceSection {
  /** Of its page. */
  path: string;
  id: string;
  title: string;
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
