/**
 * What a visitor typed into three fields -> a day, a month, two days to choose from, or one named
 * problem with the field it is about.
 *
 * The order of problems follows the GOV.UK date input: something is missing, then something is
 * impossible, then the date is out of range. One problem at a time; the words for it are the page's.
 */
import { isRealDate, type CivilDate } from './civil-date';
import { type CalendarMonth } from './month-only';
import { readMonth, readNumber, readWritten, readYear, tidy, type DateWords, type WrittenDate } from './written-date';

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
 * @param typed the three fields as typed. A whole date in one of them speaks for all three; an empty
 * day means that only the month is known
 */
export function readStartDate(typed: TypedDate, words: DateWords): StartDate {
  const text = { day: tidy(typed.day), month: tidy(typed.month), year: tidy(typed.year) };
  if (FIELDS.every((field) => text[field] === '')) return problem('empty', 'day');

  for (const field of FIELDS) {
    const readings = readWritten(text[field], words);
    if (readings) return readings.length === 0 ? problem('not-a-date', field) : oneOrTwo(readings, field);
  }
  const unclear = FIELDS.find((field) => looksWhole(text[field]));
  if (unclear) return problem('unclear', unclear);
  if (text.month === '') return problem('missing-month', 'month');
  if (text.year === '') return problem('missing-year', 'year');

  const day = text.day === '' ? undefined : readNumber(text.day.replace(/\.$/, ''), 31);
  if (day === undefined && text.day !== '') return problem('bad-day', 'day');
  const month = readMonth(text.month, words);
  if (month === undefined) return problem('bad-month', 'month');
  const year = readYear(text.year);
  if (year === undefined) return problem('bad-year', 'year');
  if (!isRealDate({ year, month, day: day ?? 1 })) return problem('not-a-date', 'day');
  return oneOrTwo([day === undefined ? { year, month } : { year, month, day }], 'year');
}

/** Three numbers or words in one field are meant as a whole date, even when we cannot read them. */
function looksWhole(text: string): boolean {
  return (text.match(/\d+|\p{L}{2,}/gu) ?? []).length >= 3;
}

function oneOrTwo(readings: readonly WrittenDate[], field: DateField): StartDate {
  const [first] = readings;
  if (!first || first.year < FIRST_YEAR) return problem('too-long-ago', field);
  if (first.day === undefined) return { kind: 'month', month: first };
  const dates = readings.flatMap(({ year, month, day }) => (day === undefined ? [] : [{ year, month, day }]));
  return dates.length > 1 ? { kind: 'either', dates } : { kind: 'day', date: { ...first, day: first.day } };
}

function problem(name: DateProblem, field: DateField): StartDate {
  return { kind: 'problem', problem: name, field };
}
