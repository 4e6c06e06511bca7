/**
 * What a visitor typed into three fields -> a date, or one named problem with the field it is about.
 *
 * The order of problems follows the GOV.UK date input: something is missing, then something is
 * impossible, then the date is out of range. One problem at a time; the words for it are the page's.
 */
import { daysBetween, isRealDate, type CivilDate } from './civil-date';

export type DateField = 'day' | 'month' | 'year';
export type TypedDate = Readonly<Record<DateField, string>>;
export type DateProblem =
  | 'empty'
  | 'missing-day'
  | 'missing-month'
  | 'missing-year'
  | 'bad-day'
  | 'bad-month'
  | 'bad-year'
  | 'not-a-date'
  | 'too-long-ago'
  | 'in-future';

export type StartDate =
  | { readonly ok: true; readonly date: CivilDate }
  | { readonly ok: false; readonly problem: DateProblem; readonly field: DateField };

/** No year before this one: nobody now alive counts from a day before it. */
export const FIRST_YEAR = 1900;

const FIELDS: readonly DateField[] = ['day', 'month', 'year'];

/**
 * @param typed the three fields as typed; spaces, leading zeros and "7th" are fine
 * @param today the visitor's own calendar day
 * @param monthNames twelve full names in the visitor's language; three letters or more of one will do
 */
export function readStartDate(typed: TypedDate, today: CivilDate, monthNames: readonly string[]): StartDate {
  const text = { day: tidy(typed.day), month: tidy(typed.month), year: tidy(typed.year) };

  const missing = FIELDS.filter((field) => text[field] === '');
  if (missing.length === FIELDS.length) return problem('empty', 'day');
  const firstMissing = missing[0];
  if (firstMissing) return problem(`missing-${firstMissing}`, firstMissing);

  const day = readDay(text.day);
  if (day === undefined) return problem('bad-day', 'day');
  const month = readMonth(text.month, monthNames);
  if (month === undefined) return problem('bad-month', 'month');
  if (!/^\d{4}$/.test(text.year)) return problem('bad-year', 'year');

  const date = { year: Number(text.year), month, day };
  if (!isRealDate(date)) return problem('not-a-date', 'day');
  if (date.year < FIRST_YEAR) return problem('too-long-ago', 'year');
  if (daysBetween(date, today) < 0) return problem('in-future', 'day');
  return { ok: true, date };
}

function problem(name: DateProblem, field: DateField): StartDate {
  return { ok: false, problem: name, field };
}

/** NFKC turns full-width digits and letters from East Asian keyboards into the plain ones. */
function tidy(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function readDay(text: string): number | undefined {
  const match = /^(\d{1,2})\s*(?:st|nd|rd|th|\.)?$/.exec(text);
  return inRange(match?.[1], 31);
}

function readMonth(text: string, monthNames: readonly string[]): number | undefined {
  if (/^\d{1,2}$/.test(text)) return inRange(text, 12);
  const letters = text.replace(/\.$/, '');
  if (letters.length < 3) return undefined;
  const index = monthNames.findIndex((name) => name.toLowerCase().startsWith(letters));
  return index < 0 ? undefined : index + 1;
}

function inRange(digits: string | undefined, highest: number): number | undefined {
  const value = Number(digits);
  return value >= 1 && value <= highest ? value : undefined;
}
