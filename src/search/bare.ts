/** A catalog of titles, summaries, headings and the glossary: all that search knows before any alias. */
import { Catalog, SECTION } from './evidence';
import { shortened, unlikeNames, unlikeWords, unmendable, type Words } from './shorten';
import { placeOf, type Source } from './source';

/** An entry of the glossary with its names in few words. */
interface Term {
  id: string;
  term: string;
  /** The place of the page that says more among the pages, or -1. */
  page: number;
  names: readonly Words[];
}

export interface Bare {
  /** Words that say nothing, then groups of words taken for one another. */
  same: string[];
  terms: Term[];
  /** Another such catalog. */
  fresh(): Catalog;
}

export function makeBare(source: Source): Bare {
  const { pages, sections, common, begins } = source;
  const same = [source.empty, ...unlikeWords(source.same)].map((words) => words.join(' '));
  const empty = () => new Catalog(same, new Set(common), begins);

  const knowing = (terms: readonly Term[]) => {
    const catalog = empty();
    for (const page of pages) catalog.add(page);
    for (const { id, term, names, page } of terms) catalog.addTerm(id, term, names, catalog.entries[page]);
    for (const { path, id, title } of sections) {
      catalog.call(catalog.entries[placeOf(source, path)]!, catalog.wordsOf(title), SECTION, { id, title });
    }
    return catalog;
  };

  const { wordsOf } = empty();
  const spelled = source.terms.map((term) => ({
    ...term,
    page: placeOf(source, term.page),
    names: term.names.map(wordsOf),
  }));
  const catalog = knowing(spelled);
  const terms = spelled.map(({ id, term, page, names, misspelled }) => {
    const own = wordsOf(term);
    const typed = unmendable(catalog, misspelled, [own, ...names]).map(wordsOf);
    return { id, term, page, names: shortened(catalog, unlikeNames(catalog, [...names, ...typed], own)) };
  });
  return { same, terms, fresh: () => knowing(terms) };
}
