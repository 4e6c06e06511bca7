/** Months and days of the week by their names, shortened or misspelled, in every language at once. */
import { lettersOff } from './misspelled';

/** Letters enough to tell one name from another in every language of the lists. */
const SHORTEST_NAME = 3;

/**
 * @param names January to December, once for each language; empty where a list has no other name
 * @returns 1 to 12 for three letters or more of a name
 */
export function monthNamed(word: string, names: readonly string[]): number | undefined {
  return shortened(word, names, 12);
}

/**
 * @param names Monday to Sunday, once for each language
 * @returns 1 to 7 for three letters or more of a name, and for a long one misspelled
 */
export function weekdayNamed(word: string, names: readonly string[]): number | undefined {
  return shortened(word, names, 7) ?? (word.length < 6 ? undefined : nearest(word, names, 7, word.length < 7 ? 1 : 2));
}

/** A month by a misspelled name, where it is nearer to one month than to every other. */
export function monthMeant(word: string, names: readonly string[]): number | undefined {
  return word.length < 4 ? undefined : nearest(word, names, 12, word.length < 8 ? 1 : 2);
}

function shortened(word: string, names: readonly string[], cycle: number): number | undefined {
  const at = word.length < SHORTEST_NAME ? -1 : names.findIndex((name) => name.startsWith(word));
  return at < 0 ? undefined : (at % cycle) + 1;
}

function nearest(word: string, names: readonly string[], cycle: number, most: number): number | undefined {
  const off = names.map((name) => nearness(word, name, most));
  const least = Math.min(...off);
  const meant = off.map((one, index) => (one === least ? index % cycle : -1)).filter((index) => index >= 0);
  const [only = 0] = meant;
  return least <= most && meant.every((index) => index === only) ? only + 1 : undefined;
}

function nearness(word: string, name: string, most: number): number {
  // Four letters may be the beginning of a name with two of them swapped: "setp". More would make "seat" a month.
  if (word.length === 4 && word[0] === name[0] && sorted(word) === sorted(name.slice(0, 4))) return 1;
  return Math.abs(name.length - word.length) > most ? Infinity : lettersOff(word, name);
}

const sorted = (word: string) => word.split('').sort().join('');
