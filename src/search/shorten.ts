/** Names in few bytes, so that search still finds by them what it would find by the whole. */
import { type Catalog } from './evidence';
import { readWords } from './read';
import { byCode, stem } from './text';

/** A name as its telling words. */
export type Words = readonly string[];

/** Groups of words without those that have the stem of an earlier one of the group and of no other group. */
export function unlikeWords(groups: readonly Words[]): string[][] {
  const claims = new Map<string, number>();
  for (const stems of groups.map((words) => new Set(words.map(stem)))) {
    for (const each of stems) claims.set(each, (claims.get(each) ?? 0) + 1);
  }
  return groups.map((words) => {
    const stems = words.map(stem);
    return words.filter((_, at) => stems.indexOf(stems[at] ?? '') === at || (claims.get(stems[at] ?? '') ?? 0) > 1);
  });
}

/** What a name says, however it is worded. */
function senseOf({ stemOf }: Catalog, words: Words): string {
  return [...new Set(words.map(stemOf))].sort().join(' ');
}

/** Names without those that say the same as an earlier one or as what is known. */
export function unlikeNames(catalog: Catalog, names: readonly Words[], known: Words): Words[] {
  const seen = new Set([senseOf(catalog, known)]);
  return names.filter((words) => {
    const sense = senseOf(catalog, words);
    return !seen.has(sense) && seen.add(sense);
  });
}

/** Misspellings of names without those that search takes for one of them by itself. */
export function unmendable(catalog: Catalog, misspelled: readonly string[], names: readonly Words[]): string[] {
  const senses = names.map((words) => new Set(words.map(catalog.stemOf)));
  return misspelled.filter((typed) => {
    const { meanings } = readWords(catalog, typed, false);
    const isMeant = (sense: ReadonlySet<string>) =>
      sense.size === meanings.length && meanings.every((each) => [...each.keys()].some((stem) => sense.has(stem)));
    return !senses.some(isMeant);
  });
}

/**
 * Names with the shortest word for all that are taken for one another. Words that many of them share stand first, so
 * that they begin alike.
 */
export function shortened({ vocabulary, stemOf }: Catalog, names: readonly Words[]): Words[] {
  const shortest = new Map<string, string>();
  for (const [word, each] of vocabulary) {
    if (word.length < (shortest.get(each)?.length ?? Infinity)) shortest.set(each, word);
  }
  const short = names.map((words) => [...new Set(words.map((word) => shortest.get(stemOf(word)) ?? word))]);
  const often = new Map<string, number>();
  for (const word of short.flat()) often.set(word, (often.get(word) ?? 0) + 1);
  const order = (a: string, b: string) => (often.get(b) ?? 0) - (often.get(a) ?? 0) || byCode(a, b);
  return short.map((words) => words.sort(order)).sort((a, b) => byCode(a.join(' '), b.join(' ')));
}
