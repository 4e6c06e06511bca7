/** The pages as search knows them: what is sent to the browser, and what is made of it there. */
import { fold, stemmer, wordsOf } from './text';

/**
 * The small file of `/search/`: columns, each a line an entry. Like stands beside like, which compresses
 * better than rows, and names of fields would cost bytes.
 */
export interface CatalogFile {
  paths: string;
  titles: string;
  summaries: string;
  kinds: string;
  /** Ids of the stages a page fits, with spaces between. */
  stages: string;
  /** Ids of the ways through the site whose readers it serves. */
  readers: string;
  /** "alias|alias" */
  aliases: string;
  /** "path#id|heading|alias|alias": aliases that lead to a part of a page. */
  sections: string;
}

/** What search knows of words. It stands in the page, whose first round trip has room for it. */
export interface WordsFile {
  /** "id|term|line of its page|name|name": the glossary. No id where the term itself makes it. */
  terms: string;
  /** Groups of words taken for one another, each a line: "son daughter husband". */
  same: string;
  /** Stems that stand on nearly all pages, with spaces between. */
  common: string;
}

/** A part of a page under a heading. */
export interface Section {
  id: string;
  title: string;
}

interface Phrase {
  /** Its telling words. */
  text: string;
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
  /** Title and aliases. */
  phrases: Phrase[];
  /** How much a word says for this page. */
  weights: Map<string, number>;
}

export interface Catalog {
  entries: Entry[];
  /** How telling a stem is: high for those of few pages. */
  telling: Map<string, number>;
  /** Every known word as written, with its stem. */
  vocabulary: Map<string, string>;
  /** Stems that say next to nothing: every page has them. */
  common: Set<string>;
  stemOf(word: string): string;
}

/** The id that most terms have: their words with hyphens. */
export function slugOf(term: string): string {
  return fold(term).replaceAll(' ', '-');
}

const split = (joined: string, by: string) => joined.split(by).filter(Boolean);

/** @throws TypeError when the file is not one of ours */
export function openCatalog(file: CatalogFile, { terms, same, common }: WordsFile): Catalog {
  const groups = same.split('\n');
  const stemOf = stemmer(groups);
  const vocabulary = new Map(groups.flatMap((group) => group.split(' ')).map((word) => [word, stemOf(word)]));

  const stemsOf = (folded: string) =>
    wordsOf(folded).map((word) => {
      vocabulary.set(word, stemOf(word));
      return stemOf(word);
    });

  function entry(row: Omit<Entry, 'phrases' | 'weights'>): Entry {
    const made: Entry = { ...row, phrases: [], weights: new Map() };
    phrase(made, row.title, 1.15, 5);
    for (const each of stemsOf(fold(row.summary))) raise(made, each, 2);
    return made;
  }

  function phrase(to: Entry, text: string, weight: number, strength: number, section?: Section): void {
    const telling = wordsOf(fold(text)).join(' ');
    const stems = [...new Set(stemsOf(telling))];
    to.phrases.push({ text: telling, stems, weight, section });
    for (const each of stems) raise(to, each, strength / Math.sqrt(stems.length));
  }

  const raise = ({ weights }: Entry, word: string, to: number) =>
    weights.set(word, Math.max(weights.get(word) ?? 0, to));

  const [titles, summaries, kinds, stages, readers, aliases] = (
    [file.titles, file.summaries, file.kinds, file.stages, file.readers, file.aliases] as const
  ).map((column) => column.split('\n')) as [string[], string[], string[], string[], string[], string[]];

  const entries = file.paths.split('\n').map((path, line) => {
    const page = entry({
      path,
      title: titles[line] ?? '',
      summary: summaries[line] ?? '',
      kind: kinds[line] ?? '',
      stages: split(stages[line] ?? '', ' '),
      readers: split(readers[line] ?? '', ' '),
    });
    for (const alias of split(aliases[line] ?? '', '|')) phrase(page, alias, 1, 4);
    return page;
  });
  for (const row of split(file.sections, '\n')) {
    const [address = '', title = '', ...names] = row.split('|');
    const [path, id = ''] = address.split('#');
    const page = entries.find((each) => each.path === path);
    if (page) for (const name of [title, ...names]) phrase(page, name, 1, 3, { id, title });
  }
  for (const row of split(terms, '\n')) {
    const [id = '', term = '', page = '', ...names] = row.split('|');
    const own = entry({
      path: `/words/#${id || slugOf(term)}`,
      title: term,
      summary: '',
      kind: 'words',
      stages: [],
      readers: [],
    });
    for (const name of names) phrase(own, name, 1, 4);
    const about = entries[Number(page || -1)];
    if (about) for (const name of [term, ...names]) phrase(about, name, 0.85, 3);
    entries.push(own);
  }

  const everywhere = new Set(common.split(' '));
  return { entries, telling: tellingOf(entries, everywhere), vocabulary, common: everywhere, stemOf };
}

function tellingOf(entries: readonly Entry[], common: ReadonlySet<string>): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { weights } of entries) for (const each of weights.keys()) seen.set(each, (seen.get(each) ?? 0) + 1);
  const worth = (n: number) => Math.log(1 + (entries.length - n + 0.5) / (n + 0.5));
  return new Map([...seen].map(([word, n]) => [word, worth(n) * (common.has(word) ? 0.4 : 1)]));
}
