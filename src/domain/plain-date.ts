/**
 * The three boxes of a date as most people fill them: a day, a month by its number or name, a year. Whatever else
 * stands in them is for start-date.ts, which is larger and loaded when it is needed.
 */
import { isRealDate, type CivilDate } from './civil-date';
import type { CalendarMonth } from './month-only';

export type DateField = 'day' | 'month' | 'year';
export type TypedDate = Readonly<Record<DateField, string>>;
export type DateProblem =
  | 'empty'
  | 'missing-month'
  | 'missing-year'
  | 'bad-day'
  | 'bad-month'
  | 'bad-year'
  | 'not-a-date'
  | 'several'
  | 'weekday'
  | 'unclear'
  | 'too-long-ago';

export type StartDate =
  | { readonly kind: 'day'; readonly date: CivilDate }
  | { readonly kind: 'month'; readonly month: CalendarMonth }
  | { readonly kind: 'either'; readonly dates: readonly CivilDate[] }
  | { readonly kind: 'problem'; readonly problem: DateProblem; readonly field: DateField };

/** No year before this one: nobody now alive counts from a day before it. */
export const FIRST_YEAR = 1900;

export const FIELDS: readonly DateField[] = ['day', 'month', 'year'];

/**
 * @param months names of months in small letters, January to December, once for each language
 * @returns `undefined` where the boxes hold anything but a day that exists, or a month and a year
 */
export function readPlainDate(typed: TypedDate, months: readonly string[]): StartDate | undefined {
  const [d, m, y] = FIELDS.map((field) => typed[field].trim().toLowerCase()) as [string, string, string];
  const named = /^[a-z]{3,}$/.test(m) ? (months.findIndex((name) => name.startsWith(m)) % 12) + 1 : Number(m);
  const date = { year: Number(y), month: named, day: Number(d || 1) };
  const isPlain = /^\d{0,2}$/.test(d) && /^(\d{1,2}|[a-z]+)$/.test(m) && /^\d{4}$/.test(y);
  if (!isPlain || !isRealDate(date) || date.year < FIRST_YEAR) return undefined;
  return d === '' ? { kind: 'month', month: { year: date.year, month: date.month } } : { kind: 'day', date };
}
