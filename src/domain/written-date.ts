/**
 * A date written in one piece, in any of the common ways -> the days it can mean.
 *
 * Day, month and year in any order in use, with any separators; the month as a number or a name.
 * Two numbers that could both be the month give two readings: nothing here guesses.
 */
import { isRealDate, type CivilDate } from './civil-date';

/** A day, or a whole month when nobody knows the day. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

/** The words that may stand in a date, in small letters. */
export interface DateWords {
  /** Names of months, January to December, once for each language; empty where a list has no other name. */
  readonly months: readonly string[];
  /** Words that change nothing: "of", names of weekdays. */
  readonly skipped: readonly string[];
}

/** The zeros of Arabic-Indic, Extended Arabic-Indic and Devanagari digits; each is followed by one to nine. */
const ZEROS = [0x0660, 0x06f0, 0x0966];
const ORDINAL = /(?<=\d)\s*\.?(?:st|nd|rd|th|ero|er|ro|o|a)(?!\p{L})/gu;
const SEPARATORS = /[\s,./\-–—_年月日]+/u;
/** Letters enough to tell one month from another in every language of the list. */
const SHORTEST_NAME = 3;

/**
 * Plain small letters and the digits 0 to 9. NFKC turns full-width signs from East Asian keyboards
 * into plain ones; invisible marks, which come with text pasted from right-to-left pages, go.
 */
export function tidy(text: string): string {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const digits = plain.replace(/[٠-٩۰-۹०-९]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => code >= zero) ?? code));
  });
  return digits.toLowerCase().replace(ORDINAL, '').trim();
}

/** A whole number from 1 to `highest` in at most two digits. */
export function readNumber(text: string, highest: number): number | undefined {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= highest ? value : undefined;
}

/** A month by its number, or by three letters or more of its name in any of the languages. */
export function readMonth(text: string, words: DateWords): number | undefined {
  return readNumber(text, 12) ?? readMonthName(text, words);
}

function readMonthName(text: string, { months }: DateWords): number | undefined {
  const letters = text.replace(/\.$/, '');
  if (letters.length < SHORTEST_NAME) return undefined;
  const index = months.findIndex((name) => name.startsWith(letters));
  return index < 0 ? undefined : (index % 12) + 1;
}

/** Four digits. Two could be of this century or the last, and nobody should have to be sure. */
export function readYear(text: string): number | undefined {
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}

/**
 * @returns `undefined` for text that is not a date in one piece (a lone number, say); otherwise its
 * readings, most often one, at times two, and none when each would be a day that does not exist
 */
export function readWritten(text: string, words: DateWords): readonly WrittenDate[] | undefined {
  const read = candidates(partsOf(text, words), words);
  if (read.length === 0) return undefined;
  const real = read.filter(({ year, month, day }) => isRealDate({ year, month, day: day ?? 1 } satisfies CivilDate));
  return real.filter((one, index) => real.findIndex((other) => isSame(one, other)) === index);
}

function partsOf(text: string, words: DateWords): string[] {
  const parts = tidy(text).split(SEPARATORS).filter(Boolean);
  const isSkipped = (part: string) =>
    readMonthName(part, words) === undefined &&
    words.skipped.some((word) => word === part || (part.length >= SHORTEST_NAME && word.startsWith(part)));
  const left = parts.filter((part) => !isSkipped(part));
  const run = /^\d{8}$/.test(left[0] ?? '') && left.length === 1 ? left[0] : undefined;
  return run ? inRun(run) : left;
}

/** Eight digits in a row: 20251123 when that starts with a year of our time, else 23112025 or 11232025. */
function inRun(run: string): string[] {
  const at = /^(19|20)\d\d(0[1-9]|1[0-2])/.test(run) ? [4, 6] : [2, 4];
  return [run.slice(0, at[0]), run.slice(at[0], at[1]), run.slice(at[1])];
}

function candidates(parts: readonly string[], words: DateWords): WrittenDate[] {
  const [first = '', second = '', third = ''] = parts;
  const date = (year: string, month: string, day?: string): WrittenDate[] => {
    const [y, m, d] = [readYear(year), readMonth(month, words), readNumber(day ?? '1', 31)];
    if (y === undefined || m === undefined || d === undefined) return [];
    return [day === undefined ? { year: y, month: m } : { year: y, month: m, day: d }];
  };
  if (parts.length === 2) return [...date(second, first), ...date(first, second)];
  if (parts.length !== 3) return [];
  return [...date(first, second, third), ...date(third, first, second), ...date(third, second, first)];
}

function isSame(one: WrittenDate, other: WrittenDate): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}
