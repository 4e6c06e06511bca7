/**
 * The one date that stands in a text, however it is written and whatever stands around it -> the days it can mean.
 *
 * A part of another date beside it is never passed over: it must say the same, or the whole is not read.
 */
import { daysBetween, isRealDate } from './civil-date';
import { monthMeant, monthNamed } from './date-names';
import { distinct, isSame, placesOf, readNumber, type Place, type WrittenDate } from './date-places';
import { DAYS, MONTH_ALONE, MONTHS } from './date-shapes';
import { marked, type DateWords } from './date-text';
import { withoutOrdinals } from './plain-text';

export { distinct, type WrittenDate } from './date-places';
export { type DateWords } from './date-text';

/** Why dates were found and none is given: they differ, or the day of the week is another one. */
export type Disagreement = 'several' | 'weekday';
/** The days a text can mean, most often one, at times two, and none when each would be a day that does not exist. */
export type Readings = readonly WrittenDate[] | Disagreement | undefined;

/** A day by its number, also "7th" and "7.". */
export function readDay(text: string): number | undefined {
  return readNumber(withoutOrdinals(text).replace(/\.$/, ''), 31);
}

/** A month by its number or name. */
export function readMonth(text: string, { months }: DateWords): number | undefined {
  const name = withoutOrdinals(text).replace(/\.$/, '');
  return readNumber(name, 12) ?? monthNamed(name, months) ?? monthMeant(name, months);
}

/** Four digits. Two could be of this century or the last, and nobody should have to be sure. */
export function readYear(text: string): number | undefined {
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}

/** @returns `undefined` for text that holds no date, or a month beside what may be its day */
export function readWritten(text: string, words: DateWords): Readings {
  const left = marked(text, words);
  const days = placesOf(left, DAYS, words);
  const found = days.length > 0 ? days : [...placesOf(left, MONTHS, words), ...placesOf(left, MONTH_ALONE, words)];
  if (found.length === 0) return undefined;
  const rest = found.reduce((text, { from, to }) => text.slice(0, from) + '~'.repeat(to - from) + text.slice(to), left);
  if (days.length === 0 && found.some(({ from, to }) => mayHoldDay(rest.slice(0, from), rest.slice(to))))
    return undefined;

  const [first, ...others] = found.map(({ readings }) => distinct(readings));
  const common = (first ?? []).filter((one) => others.every((list) => list.some((other) => isSame(one, other))));
  const months = days.length > 0 ? placesOf(rest, MONTHS, words) : [];
  const agreed = common.filter(
    (date) =>
      agrees(rest, date) &&
      found.every((place) => !isOneOfSeveral(rest, place, date)) &&
      months.every(({ readings }) => readings.some(({ year, month }) => year === date.year && month === date.month)),
  );
  if (agreed.length === 0) return 'several';
  return onWeekdays(agreed, found.map((place) => weekdaysAt(left, place)).join(''));
}

/**
 * The dates among `dates` that exist and fall on a day of the week.
 *
 * @param marks a text that holds days of the week as marks, none or any number of them
 */
export function onWeekdays(dates: readonly WrittenDate[], marks: string): readonly WrittenDate[] | Disagreement {
  const real = dates.filter(({ year, month, day }) => isRealDate({ year, month, day: day ?? 1 }));
  const weekdays = new Set(marks.match(/[a-g]/g) ?? []);
  if (real.length === 0 || weekdays.size === 0) return real;
  if (weekdays.size > 1) return 'several';
  const fitting = real.filter(({ year, month, day }) => {
    if (day === undefined) return true;
    // January 1, 2024 was a Monday.
    const days = daysBetween({ year: 2024, month: 1, day: 1 }, { year, month, day }) % 7;
    return weekdays.has('abcdefg'.charAt((days + 7) % 7));
  });
  return fitting.length > 0 ? fitting : 'weekday';
}

/** Days of the week in a date and right beside it: one that is farther away may be about anything. */
function weekdaysAt(left: string, { from, to }: Place): string {
  const before = left.slice(0, from).replace(/.*[^ ,&^a-g-]/, '');
  return before + left.slice(from, to) + left.slice(to).replace(/[^ ,^a-g-].*/, '');
}

/** Whether a number that can be a day stands anywhere beside a month, or a day in words right beside it. */
function mayHoldDay(before: string, after: string): boolean {
  return (
    /(^|[^\d<])[0-3]?\d(?![\d>]|# ?~)/.test(`${before} ~ ${after}`) ||
    /#[ ,.a-g]*$/.test(before) ||
    /^[ ,.a-g]*#/.test(after)
  );
}

/** Whether another day, month or year stands beside a date in a way that either could be meant. */
function isOneOfSeveral(rest: string, { from, to }: Place, date: WrittenDate): boolean {
  const before = rest.slice(0, from);
  const after = rest.slice(to);
  const months = [/<(\d+)>[ ,.]*[&/-][ a-g~]*$/.exec(before), /^[ ,a-g]*[&/-][ a-g]*<(\d+)>/.exec(after)];
  return (
    months.some((match) => match && Number(match[1]) !== date.month) ||
    // A number after a word is most often counted by it: "room 12, 25 August".
    /(?:^|(?:^|[^~]) |[,&a-g])[0-3]?\d[ ,&/a-g-]+$|\d\*[ ,&/a-g-]+$|(?:^|\D)#[ ,a-g&]*$/.test(before) ||
    /\d[./-]\d{1,2}\.? ?[&-][ a-g]*$/.test(before) ||
    /^[ ,a-g]*[&/-][ a-g]*[0-3]?\d(?!\d|[*#]? ?~)/.test(after) ||
    /(?:19|20)\d\d[ ,]*&[ &~a-g]*$/.test(before) ||
    /^(?:[ ,a-g]*&[ &~a-g]*|[ ,/-]*)(?:19|20)\d\d(?![\d./-])/.test(after)
  );
}

/** Whether days without a year, or with two digits of it, say the same as the whole date that stands beside them. */
function agrees(rest: string, date: WrittenDate): boolean {
  const short = /(\d{1,2})[./-](\d{1,2})[./-](\d\d)(?!\d)|(\d{1,2})[*#]? ?<(\d+)>|<(\d+)> ?(\d{1,2})(?!\d)/g;
  const is = (day?: string, month?: string) => date.day === Number(day) && date.month === Number(month);
  for (let match = short.exec(rest); match; match = short.exec(rest)) {
    const [, one, two, year, day = match[7], month = match[6]] = match;
    const same =
      year === undefined ? is(day, month) : date.year % 100 === Number(year) && (is(one, two) || is(two, one));
    if (!same) return false;
  }
  return true;
}
