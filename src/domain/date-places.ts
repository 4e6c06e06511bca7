/** Where in a marked text (date-text.ts) dates stand, and what each can mean. */
import type { Way } from './date-shapes';
import type { DateWords } from './date-text';

/** A day, or a whole month when nobody knows the day. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

/** What a part of a text can mean, and where it stands. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly readings: WrittenDate[];
}

/** A whole number from 1 to `highest` in at most two digits. */
export function readNumber(text: string, highest: number): number | undefined {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= highest ? value : undefined;
}

/** Where dates stand in a marked text. Of two places that overlap the longer one is meant. */
export function placesOf(left: string, ways: readonly Way[], { thisYear }: DateWords): Place[] {
  const all = ways.flatMap(({ finder, orders }) => {
    const found: Place[] = [];
    finder.lastIndex = 0;
    for (let match = finder.exec(left); match; match = finder.exec(left)) {
      const from = match.index;
      const to = from + match[0].length;
      const readings = orders.flatMap((order) => reading(match as RegExpExecArray, order, thisYear));
      if (readings.length > 0 && standsAlone(left, from, to)) found.push({ from, to, readings });
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

function reading(match: RegExpExecArray, order: string, thisYear: number | undefined): WrittenDate[] {
  const [year = '', month = '', day = ''] = order.split('').map((group) => match[Number(group)]);
  const read = { year: readAnyYear(year, thisYear) ?? 0, month: readNumber(month, 12) ?? 0 };
  if (read.year === 0 || read.month === 0) return [];
  if (order.endsWith('0')) return [read];
  const number = readNumber(day, 31);
  return number === undefined ? [] : [{ ...read, day: number }];
}

/** Nobody now alive and able to type counts from a day before. */
const FIRST_SHORT_YEAR = 1930;

/** Two digits are read where only one year until today can be meant. */
function readAnyYear(text: string, thisYear = 0): number | undefined {
  if (text[0] !== '@') return Number(text);
  const years = [1900, 2000].map((century) => century + Number(text.slice(1)));
  const possible = years.filter((year) => year >= FIRST_SHORT_YEAR && year <= thisYear);
  return possible.length === 1 ? possible[0] : undefined;
}

/** Not a part of something longer: of another number, of a row of numbers, or of a second month. */
function standsAlone(left: string, from: number, to: number): boolean {
  const match = left.slice(from, to);
  const before = left.slice(0, from);
  const after = left.slice(to);
  if (/\d[*#]?[./-]{0,2}$|<$/.test(before) || /^[*#]?[./-]{0,2}\d/.test(after)) return false;
  if (/^<\d+>\D*\d{4}$/.test(match) && /[<>][^~]*$/.test(before)) return false;
  // A year that belongs to the month before it.
  if (/^\d{4}.*</.test(match) && />[ ,./-]*$/.test(before)) return false;
  // Numbers with nothing but spaces between them: no other number may stand beside them.
  return !/^\d+ \d+ \d+$/.test(match) || !/\d/.test(before + after);
}

/** Each date once. */
export const distinct = (dates: readonly WrittenDate[]): WrittenDate[] =>
  dates.filter((one, index) => dates.findIndex((other) => isSame(one, other)) === index);

export function isSame(one: WrittenDate, other: WrittenDate): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}
