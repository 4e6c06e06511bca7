/** What search knows of the pages: the names of each, and how much each word says for it. */
import { type Entry, type Name, type Said, type Section } from './entry';
import { withMarks } from './stage-marks';
import { stemmer, tellingOf, wordsIn } from './text';

/** How much a text says for its page. */
export interface Strength {
  /** Of each of its words, before they share it. */
  words: number;
  /** Of the whole of it, beside other names. */
  whole: number;
}

export const TITLE: Strength = { words: 7, whole: 1.15 };
export const ALIAS: Strength = { words: 4, whole: 1 };
export const SECTION: Strength = { words: 3, whole: 1 };
/** A term of the glossary, for the page that says more about it. */
export const TERM: Strength = { words: 3, whole: 0.75 };
const SUMMARY = 2;

/** The more words a name has, the less each says. */
const SHARED = 1.2;

/** Built up page by page and name by name; see `catalog.ts` for the whole of it. */
export class Catalog {
  readonly entries: Entry[] = [];
  /** By stem: the names that it is in, and what it says for which pages. */
  readonly names = new Map<string, Name[]>();
  readonly said = new Map<string, Map<Entry, Said>>();
  /** Every known word as written, with its stem. */
  readonly vocabulary = new Map<string, string>();
  readonly stemOf: (word: string) => string;
  /** Words that say nothing. */
  private empty: ReadonlySet<string>;

  /**
   * @param empty words that say nothing, then groups of words taken for one another
   * @param common stems that say next to nothing: every page has them
   * @param begins on which day each stage after the first begins
   */
  constructor(
    [empty = '', ...same]: readonly string[],
    readonly common: ReadonlySet<string>,
    readonly begins: readonly number[],
  ) {
    this.empty = new Set(empty.split(' '));
    this.stemOf = stemmer(same);
    for (const group of same) this.know(group.split(' '));
  }

  /** The telling words of a text, with marks for stages. */
  readonly wordsOf = (text: string): string[] =>
    tellingOf(withMarks(wordsIn(text), this.stemOf, this.begins), this.empty);

  /** Adds a page with its title and its line in lists. */
  add(entry: Entry): Entry {
    this.entries.push(entry);
    this.call(entry, this.wordsOf(entry.title), TITLE);
    for (const stem of this.know(this.wordsOf(entry.summary))) this.say(entry, stem, SUMMARY);
    return entry;
  }

  /** Adds an entry of the glossary, whose names are also those of the page that says more about it. */
  addTerm(id: string, term: string, names: readonly (readonly string[])[], about?: Entry): void {
    const own = this.add({ path: `/words/#${id}`, title: term, summary: '', kind: 'words', stages: [], readers: [] });
    for (const name of names) this.call(own, name, ALIAS);
    if (about) for (const name of [this.wordsOf(term), ...names]) this.call(about, name, TERM);
  }

  /** Adds to the names of a page, by the telling words of the name. */
  call(entry: Entry, name: readonly string[], { words, whole }: Strength, section?: Section): void {
    const stems = this.know(name);
    for (const stem of stems) {
      if (!this.names.has(stem)) this.names.set(stem, []);
      this.say(entry, stem, words / stems.length ** SHARED);
    }
    const made: Name = { entry, stems, weight: whole, section };
    for (const stem of stems) this.names.get(stem)?.push(made);
  }

  /** How telling a stem is: much if few pages have it, nothing if none has. */
  readonly telling = (stem: string): number => {
    const n = this.said.get(stem)?.size;
    return n ? Math.log(1 + (this.entries.length - n + 0.5) / (n + 0.5)) : 0;
  };

  /** The stems of words, which are known from then on. */
  know(words: readonly string[]): string[] {
    for (const word of words) this.vocabulary.set(word, this.stemOf(word));
    return [...new Set(words.map(this.stemOf))];
  }

  private say(entry: Entry, stem: string, strength: number): void {
    const pages = this.said.get(stem) ?? new Map<Entry, Said>();
    const { most = 0, all = 0 } = pages.get(entry) ?? {};
    this.said.set(stem, pages.set(entry, { most: Math.max(most, strength), all: all + strength }));
  }
}
