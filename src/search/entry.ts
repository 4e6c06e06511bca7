/** What search finds: pages and entries of the glossary, by what they are called. */

/** A part of a page under a heading. */
export interface Section {
  id: string;
  title: string;
}

/** One of the things that a page is called. */
export interface Name {
  entry: Entry;
  /** Of its telling words. */
  stems: string[];
  weight: number;
  section?: Section | undefined;
}

export interface Entry {
  path: string;
  title: string;
  summary: string;
  kind: string;
  stages: string[];
  readers: string[];
}

/** How much a stem says for a page: in its strongest place, and in all of them together. */
export interface Said {
  most: number;
  all: number;
}
