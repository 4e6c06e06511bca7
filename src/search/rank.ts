/** Which pages answer what was typed, best first. The same code in the browser and in the tests. */
import { type Catalog, type Entry, type Section } from './catalog';
import { nearest } from './nearest';
import { fold, wordsOf } from './text';

export interface Hit {
  entry: Entry;
  score: number;
  /** The part of the page that an alias leads to. */
  section?: Section | undefined;
}

export interface Answer {
  hits: Hit[];
  /** What was searched for where a word was mistyped: "naloxone". */
  corrected?: string | undefined;
}

/** A query word as known stems, each with how surely it was meant: 1 for the word itself. */
type Meanings = Map<string, number>;

const MOST_WORDS = 24;
/** Hits that score less than this part of the best are noise. */
const NOISE = 0.22;
/** What the best phrase of a page counts beside its single words. */
const PHRASE = 4;
/** How much it counts that a page knows all the words. */
const COVER = 1;
/** An entry of the glossary comes after the page that says more. */
const TERM = 0.5;
/** How telling a word is that no page knows. */
const UNKNOWN = 4;

export interface Wishes {
  /** Take unknown words as they are. */
  asTyped?: boolean | undefined;
  /** The page that comes first whatever is said: the one for a danger. */
  lead?: string | undefined;
}

export function rank(catalog: Catalog, query: string, { asTyped = false, lead }: Wishes = {}): Answer {
  const words = wordsOf(fold(query)).slice(0, MOST_WORDS);
  const read = words.map((word, index) => readWord(catalog, word, index === words.length - 1, asTyped));
  const corrections = read.flatMap(({ instead }, index) => (instead ? [[words[index] ?? '', instead] as const] : []));
  const meanings = read.map(({ meanings: each }) => each);
  const corrected = corrections.reduce((text, [from, to]) => text.replace(from, to), fold(query));
  const typed = wordsOf(corrected).join(' ');

  const hits = catalog.entries
    .map((entry) => scored(catalog, entry, meanings, typed))
    .filter(({ entry, score }) => score > 0 || entry.path === lead)
    .sort((a, b) => Number(b.entry.path === lead) - Number(a.entry.path === lead) || b.score - a.score);
  const least = Math.max(...hits.map(({ score }) => score)) * NOISE;
  return {
    hits: hits.filter(({ entry, score }) => score >= least || entry.path === lead),
    corrected: corrections.length > 0 ? corrected : undefined,
  };
}

function readWord({ vocabulary, stemOf, telling }: Catalog, word: string, last: boolean, asTyped: boolean) {
  const meanings: Meanings = new Map();
  const add = (stem: string, sure: number) => meanings.set(stem, Math.max(meanings.get(stem) ?? 0, sure));
  const whole = telling.has(stemOf(word));
  if (whole) add(stemOf(word), 1);
  // The last word may be unfinished; but a whole word is more than the start of another.
  if (last || !whole) {
    for (const [known, stem] of vocabulary) {
      const typed = word.length / known.length;
      if (word.length > 1 && known.startsWith(word)) add(stem, whole ? 0.4 * typed : 0.35 + 0.5 * typed);
    }
  }
  if (meanings.size > 0 || asTyped) return { meanings };

  const meant = nearest(word, vocabulary.keys(), (known) => telling.get(vocabulary.get(known) ?? '') ?? 0, last);
  if (!meant) return { meanings };
  add(vocabulary.get(meant) ?? '', 0.9);
  return { meanings, instead: meant };
}

function scored({ telling, common }: Catalog, entry: Entry, meanings: readonly Meanings[], typed: string): Hit {
  const weigh = (stem: string) => telling.get(stem) ?? 0;
  let words = 0;
  let asked = 0;
  let answered = 0;
  const found = new Map<string, number>();
  for (const each of meanings) {
    let best = 0;
    let most = each.size === 0 ? UNKNOWN : 0;
    for (const [stem, sure] of each) {
      most = Math.max(most, sure * weigh(stem));
      best = Math.max(best, sure * weigh(stem) * (entry.weights.get(stem) ?? 0));
      found.set(stem, Math.max(found.get(stem) ?? 0, sure));
    }
    words += best;
    asked += most;
    if (best > 0 || [...each.keys()].some((stem) => common.has(stem))) answered += most;
  }
  if (words === 0) return { entry, score: 0 };

  let bestPhrase: { score: number; section?: Section | undefined } = { score: 0 };
  for (const { text, stems, weight, section } of entry.phrases) {
    const whole = stems.reduce((sum, stem) => sum + weigh(stem), 0);
    const shared = stems.reduce((sum, stem) => sum + (found.get(stem) ?? 0) * weigh(stem), 0);
    const alike = (2 * shared) / (whole + asked);
    const start = text === typed ? 1.6 : text.startsWith(typed) ? 1.15 : 1;
    const score = weight * start * shared * alike * alike;
    if (score > bestPhrase.score) bestPhrase = { score, section };
  }
  const share = answered / asked;
  const score = (PHRASE * bestPhrase.score + words) * share ** COVER * (entry.kind === 'words' ? TERM : 1);
  return { entry, score, section: bestPhrase.section };
}
