/** Which pages answer what was typed, best first. The same code in the browser and in the tests. */
import { type Catalog } from './evidence';
import { readWords } from './read';
import { scored, type Hit } from './score';

export type { Hit } from './score';

export interface Answer {
  hits: Hit[];
  /** What was searched for where a word was mistyped: "naloxone". */
  corrected?: string | undefined;
}

export interface Wishes {
  /** Take unknown words as they are. */
  asTyped?: boolean | undefined;
  /** The page that comes first whatever is said: the one for a danger. */
  lead?: string | undefined;
}

/** Hits that score less than this part of the best are noise. */
const NOISE = 0.22;

export function rank(catalog: Catalog, query: string, { asTyped = false, lead }: Wishes = {}): Answer {
  const { meanings, corrected } = readWords(catalog, query, asTyped);
  const hits = scored(catalog, meanings).sort((a, b) => b.score - a.score);
  const enough = (hits[0]?.score || 0) * NOISE;
  const first = catalog.entries
    .filter(({ path }) => path === lead)
    .map((entry) => ({ score: 0, ...hits.find((hit) => hit.entry === entry), entry }));
  return { hits: [...first, ...hits.filter(({ entry, score }) => score >= enough && entry.path !== lead)], corrected };
}
