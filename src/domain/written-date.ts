/**
 * The one date that stands in a text, however it is written and whatever stands around it -> the days it can mean.
 *
 * Day, month and year in any order in use, with any separators; the month as a number or a name.
 * Two numbers that could both be the month give two readings: nothing here guesses.
 */
import { isRealDate } from './civil-date';
import { marked, monthNamed, plain, withoutOrdinals, type DateWords } from './date-text';

export { type DateWords } from './date-text';

/** A day, or a whole month when nobody knows the day. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

/** A date, and where it stands. */
interface Place {
  from: number;
  to: number;
  readings: WrittenDate[];
}

/** A whole number from 1 to `highest` in at most two digits. */
export function readNumber(text: string, highest: number): number | undefined {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= highest ? value : undefined;
}

/** A box as typed, in plain letters and digits, without what makes a number an ordinal. */
export const tidy = (text: string): string => withoutOrdinals(plain(text));

/** A month by its number or name. */
export function readMonth(text: string, words: DateWords): number | undefined {
  return readNumber(text, 12) ?? monthNamed(text.replace(/\.$/, ''), words);
}

/** Four digits. Two could be of this century or the last, and nobody should have to be sure. */
export function readYear(text: string): number | undefined {
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}

/** What may stand between day, month and year when the month is a name. */
const LOOSE = '[ ,./-]*';
const M = '<(\\d+)>';
const D = '(\\d{1,2})';
const Y = '(\\d{4})';
/** Between three numbers: a sign, the same twice, or spaces. */
const SIGN = ' ?([./,-]| ) ?';

/** How a whole date may stand in a marked text, and which group holds year, month and day. */
const WAYS: [pattern: string, ...orders: [year: number, month: number, day: number][]][] = [
  [`${D}${LOOSE}${M}${LOOSE}${Y}`, [3, 2, 1]],
  [`${M}${LOOSE}${D}${LOOSE}${Y}`, [3, 1, 2]],
  [`${Y}${LOOSE}${M}${LOOSE}${D}`, [1, 2, 3]],
  [`${Y}${SIGN}${D} ?\\2 ?${D}`, [1, 3, 4]],
  [`${D}${SIGN}${D} ?\\2 ?${Y}`, [4, 1, 3], [4, 3, 1]],
  ['((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)', [1, 2, 3]],
  ['(\\d\\d)(\\d\\d)((?:19|20)\\d\\d)', [3, 1, 2], [3, 2, 1]],
  // Two days of which either can be meant.
  [`${D} ?[&/-] ?${D}${LOOSE}${M}${LOOSE}${Y}`, [4, 3, 1], [4, 3, 2]],
  [`${M} ?${D} ?[&/-] ?${D}[ ,]+${Y}`, [4, 1, 2], [4, 1, 3]],
];

/** A month with its year; numbers only where nothing else stands there. */
const MONTH_WAYS: typeof WAYS = [
  [`${M}${LOOSE}${Y}`, [2, 1, 0]],
  [`${Y}${LOOSE}${M}`, [1, 2, 0]],
];
const MONTH_ALONE: typeof WAYS = [
  [`^${D} ?[./,-]? ?${Y}$`, [2, 1, 0]],
  [`^${Y} ?[./,-]? ?${D}$`, [1, 2, 0]],
];

/**
 * @returns `undefined` for text that holds no date; otherwise its readings, most often one, at times two, and none
 * when each would be a day that does not exist; `'several'` when it holds dates that differ
 */
export function readWritten(text: string, words: DateWords): readonly WrittenDate[] | 'several' | undefined {
  const left = marked(text, words);
  const days = places(left, WAYS);
  const found = days.length > 0 ? days : [...places(left, MONTH_WAYS), ...places(left, MONTH_ALONE)];
  if (found.length === 0) return undefined;
  const [first, ...others] = found.map(({ readings }) => distinct(readings));
  const common = (first ?? []).filter((one) => others.every((list) => list.some((other) => isSame(one, other))));
  const agreed = common.filter((date) => agrees(left, found, date));
  if (agreed.length === 0) return 'several';
  return agreed.filter(({ year, month, day }) => isRealDate({ year, month, day: day ?? 1 }));
}

/** Dates in a marked text. Of two that overlap the longer one is meant. */
function places(left: string, ways: typeof WAYS): Place[] {
  const all = ways.flatMap(([pattern, ...orders]) => {
    const finder = new RegExp(pattern, 'g');
    const found: Place[] = [];
    for (let match = finder.exec(left); match; match = finder.exec(left)) {
      const from = match.index;
      const to = from + match[0].length;
      const readings = orders.flatMap((order) => reading(match, order));
      if (readings.length > 0 && standsAlone(left, from, to, match[0])) found.push({ from, to, readings });
      // The next date may begin inside of what was no date.
      finder.lastIndex = from + 1;
    }
    return found;
  });
  return all.filter(
    (one) =>
      !all.some((other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from),
  );
}

function reading(match: RegExpExecArray, [y, m, d]: [number, number, number]): WrittenDate[] {
  const month = readNumber(match[m] ?? '', 12);
  const day = d === 0 ? undefined : readNumber(match[d] ?? '', 31);
  if (month === undefined || (d > 0 && day === undefined)) return [];
  return [{ year: Number(match[y]), month, ...(day !== undefined && { day }) }];
}

/** Not a part of something longer: of another number, of a row of numbers, or of a second month. */
function standsAlone(left: string, from: number, to: number, match: string): boolean {
  const before = left.slice(0, from);
  const after = left.slice(to);
  if (/\d[./-]?$|<$/.test(before) || /^[./-]?\d/.test(after)) return false;
  if (/^<\d+>\D*\d{4}$/.test(match) && /[<>][^~&]*$/.test(before)) return false;
  // Numbers with nothing but spaces between them: no other number may stand beside them.
  return !/^\d+ \d+ \d+$/.test(match) || !/\d/.test(before + after);
}

const distinct = (list: WrittenDate[]) =>
  list.filter((one, index) => list.findIndex((other) => isSame(one, other)) === index);

function isSame(one: WrittenDate, other: WrittenDate): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

/** Whether days without a year, or with two digits of it, say the same as the whole date that stands beside them. */
function agrees(left: string, found: readonly Place[], date: WrittenDate): boolean {
  const rest = found.reduce((text, { from, to }) => text.slice(0, from) + '~'.repeat(to - from) + text.slice(to), left);
  const short = /(\d{1,2})[./-](\d{1,2})[./-](\d\d)(?!\d)|(\d{1,2}) ?<(\d+)>|<(\d+)> ?(\d{1,2})(?!\d)/g;
  const is = (day?: string, month?: string) => date.day === Number(day) && date.month === Number(month);
  for (let match = short.exec(rest); match; match = short.exec(rest)) {
    const [, one, two, year, day = match[7], month = match[6]] = match;
    const same =
      year === undefined ? is(day, month) : date.year % 100 === Number(year) && (is(one, two) || is(two, one));
    if (!same) return false;
  }
  return true;
}
