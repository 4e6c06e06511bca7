/** Which aliases have to be sent: those without which an alias would not lead to its page. */
import { type Section } from './entry';
import { ALIAS, SECTION, type Catalog } from './evidence';
import { scored } from './score';
import { byCode } from './text';

/** An alias that is to lead to a page, or to a part of it. */
export interface Alias {
  /** The place of its page among the entries. */
  page: number;
  /** Its telling words. */
  words: readonly string[];
  section?: Section | undefined;
}

/** How much better than any other page its own must answer an alias. */
const MARGIN = 1.1;
/** The last that were found needed say most about the others: asked first, they need fewer. */
const TURNS = 3;
const MOST_ROUNDS = 8;

/**
 * Titles, summaries, glossary, synonyms and other aliases answer many, which need not be sent.
 *
 * @param fresh makes a catalog without aliases
 */
export function neededOf(aliases: readonly Alias[], fresh: () => Catalog): Alias[] {
  // Short ones say something about longer ones.
  const all = aliases.toSorted((a, b) => a.words.length - b.words.length || byCode(`${a.words}`, `${b.words}`));
  let needed: Alias[] = [];
  for (let turn = 0; turn < TURNS; turn++) needed = added(fresh(), [needed.toReversed(), all]);
  return needed;
}

/** Calls pages by what is not answered yet, until all are, and returns it in the order in which it was added. */
function added(catalog: Catalog, lists: readonly (readonly Alias[])[]): Alias[] {
  const needed = new Set<Alias>();
  for (let round = 0, before = -1; round < MOST_ROUNDS && needed.size > before; round++) {
    before = needed.size;
    for (const alias of lists.flat()) {
      if (needed.has(alias) || isAnswered(catalog, alias)) continue;
      const { page, words, section } = alias;
      catalog.call(catalog.entries[page]!, words, section ? SECTION : ALIAS, section);
      needed.add(alias);
    }
  }
  return [...needed];
}

function isAnswered(catalog: Catalog, { page, words, section }: Alias): boolean {
  const known = words.map(catalog.stemOf).map((stem) => new Map(catalog.telling(stem) > 0 ? [[stem, 1]] : []));
  const hits = scored(catalog, known);
  const own = hits.find(({ entry }) => entry === catalog.entries[page]);
  // What the glossary says of it may come close behind.
  const least = hits.map((hit) => (hit === own ? 0 : hit.score * (hit.entry.path.includes('#') ? 1 : MARGIN)));
  return own !== undefined && own.score > Math.max(...least) && own.section?.id === section?.id;
}
