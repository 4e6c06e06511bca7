/** What the words of a query mean: stems that pages have, each with how surely it was meant. */
import { type Catalog } from './evidence';
import { nearest } from './nearest';
import { fold } from './text';

/** Stems that a word may stand for, 1 for the word itself. */
export type Meanings = Map<string, number>;

const MOST_WORDS = 24;
/** How surely a word was meant that is only like the one typed. */
const MISTYPED = 0.6;

export interface Reading {
  meanings: Meanings[];
  /** The query as it was understood, where a word was mistyped. */
  corrected?: string | undefined;
}

/** @param asTyped take unknown words as they are */
export function readWords(catalog: Catalog, query: string, asTyped: boolean): Reading {
  const folded = fold(query);
  let corrected = folded;
  const mend = (word: string, instead: string) => (corrected = corrected.replace(word, instead));
  const meanings = meaningsOf(catalog, catalog.wordsOf(query).slice(0, MOST_WORDS), asTyped ? undefined : mend);
  return { meanings, corrected: corrected === folded ? undefined : corrected };
}

/** @param mend is told of mistyped words; without it, unknown words stay unknown */
export function meaningsOf(
  catalog: Catalog,
  words: readonly string[],
  mend?: (word: string, instead: string) => void,
): Meanings[] {
  const all = joined(catalog, words);
  return all.flatMap((word, index) => {
    const last = index === all.length - 1;
    const meant = readWord(catalog, word, last);
    if (meant.size > 0 || !mend) return [meant];
    const near = (typed: string) => nearest(typed, catalog.vocabulary, catalog.telling, last);
    const parts = cut(catalog, word);
    // With one letter more, an unfinished word is still what it was.
    const instead = near(word) ?? (last && parts.length === 1 ? near(word.slice(0, -1)) : undefined);
    if (!instead) return parts.map((part) => readWord(catalog, part, false));
    mend(word, instead);
    return [new Map([[catalog.stemOf(instead), MISTYPED]])];
  });
}

/** Words with those in one that pages write in one: "over dose". */
function joined({ vocabulary }: Catalog, words: readonly string[]): string[] {
  const all: string[] = [];
  for (const word of words) {
    const together = `${all[all.length - 1]}${word}`;
    if (vocabulary.has(together)) all.splice(-1, 1, together);
    else all.push(word);
  }
  return all;
}

/** The two known words that an unknown one is made of, as in "coldturkey", or else the word. */
function cut({ vocabulary, stemOf, telling }: Catalog, word: string): string[] {
  for (let at = 3; at < word.length - 2; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.has(head) && telling(stemOf(tail)) > 0) return [head, tail];
  }
  return [word];
}

function readWord({ vocabulary, stemOf, telling }: Catalog, word: string, last: boolean): Meanings {
  const meant: Meanings = new Map();
  const add = (stem: string, sure: number) => meant.set(stem, Math.max(meant.get(stem) || 0, sure));
  const whole = telling(stemOf(word)) > 0;
  if (whole) add(stemOf(word), 1);
  // The last word may be unfinished; but a whole word is more than the start of another.
  if (last || !whole) {
    for (const [known, stem] of vocabulary) {
      const typed = word.length / known.length;
      if (word.length > 1 && known.startsWith(word)) add(stem, 0.3 + (whole ? 0.2 : 0.5) * typed);
    }
  }
  return meant;
}
