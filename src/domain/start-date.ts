/**
 * What a visitor typed into three fields -> a day, a month, two days to choose from, or one named
 * problem with the field it is about.
 *
 * The order of problems follows the GOV.UK date input: something is missing, then something is
 * impossible, then the date is out of range. One problem at a time; the words for it are the page's.
 * Nothing that was typed is dropped without a word: boxes that say different dates are a problem.
 */
import { isRealDate } from './civil-date';
import { marked } from './date-text';
import { readMixed } from './mixed-boxes';
import {
  readPlainDate,
  FIELDS,
  FIRST_YEAR,
  type DateField,
  type DateProblem,
  type StartDate,
  type TypedDate,
} from './plain-date';
import { plain, withoutOrdinals } from './plain-text';
import { onWeekdays, readDay, readMonth, readYear, type DateWords, type Readings } from './written-date';

/**
 * @param typed the three fields as typed. A whole date in one of them speaks for all three, as long as the others do
 * not contradict it; parts of a date in any of them are put together; an empty day means that only the month is known
 */
export function readStartDate(typed: TypedDate, words: DateWords): StartDate {
  const simple = readPlainDate(typed, words.months);
  if (simple) return simple;
  const text = { day: plain(typed.day), month: plain(typed.month), year: plain(typed.year) };
  const filled = FIELDS.filter((field) => text[field] !== '');
  const [one] = filled;
  if (one === undefined) return problem('empty', 'day');
  if (filled.every((field) => isPlain(field, text[field], words))) return readBoxes(text, words);

  const cores = coresOf(text, words);
  if (cores) return readBoxes(cores, words, FIELDS.map((field) => marked(text[field], words)).join(''));
  const mixed = readMixed(text, filled, words);
  if (mixed) return settled(mixed.readings, mixed.field);
  const unclear = filled.find((field) => looksWhole(text[field])) ?? (filled.length === 1 ? one : undefined);
  return unclear === undefined ? readBoxes(text, words) : problem('unclear', unclear);
}

/** What a box is for, and nothing else. */
function isPlain(field: DateField, text: string, words: DateWords): boolean {
  if (field === 'month') return readMonth(text, words) !== undefined || /^\d{1,3}$/.test(text);
  return field === 'year' ? /^\d+$/.test(text) : /^\d{1,3}\.?$/.test(withoutOrdinals(text));
}

/** Boxes that keep to their parts, without the words around them: "Tue 25", "August", "2026 I think". */
function coresOf(text: TypedDate, words: DateWords): TypedDate | undefined {
  const core = (field: DateField, pattern: RegExp) => pattern.exec(marked(text[field], words))?.[1];
  // What a number is followed by may be what it counts: "3 weeks".
  const day = core('day', /^[~a-g^ ,.]*?(\d{1,2})[*#]?[a-g^ ,.]*$/);
  const month = core('month', /^[~a-g^ ,.]*?<?(\d{1,2})>?[a-g^ ,.]*$/);
  const year = core('year', /^[~a-g^ ,.]*?(\d{4})[~a-g^ ,.]*$/);
  return day && month && year ? { day, month, year } : undefined;
}

function readBoxes(text: TypedDate, words: DateWords, weekdays = ''): StartDate {
  if (text.month === '') return problem('missing-month', 'month');
  if (text.year === '') return problem('missing-year', 'year');

  const day = text.day === '' ? undefined : readDay(text.day);
  if (day === undefined && text.day !== '') return problem('bad-day', 'day');
  const month = readMonth(text.month, words);
  if (month === undefined) return problem('bad-month', 'month');
  const year = readYear(text.year);
  if (year === undefined) return problem('bad-year', 'year');
  if (!isRealDate({ year, month, day: day ?? 1 })) return problem('not-a-date', 'day');
  if (year < FIRST_YEAR) return problem('too-long-ago', 'year');
  return settled(onWeekdays([day === undefined ? { year, month } : { year, month, day }], weekdays), 'day');
}

/** Three numbers or words in one field are meant as a whole date, even when we cannot read them. */
function looksWhole(text: string): boolean {
  return (text.match(/\d+|[^\s\d!-/:-@[-`{-~]{2,}/g) ?? []).length >= 3;
}

function settled(readings: Exclude<Readings, undefined>, field: DateField): StartDate {
  if (typeof readings === 'string') return problem(readings, field);
  const [first] = readings;
  if (!first) return problem('not-a-date', field);
  if (first.year < FIRST_YEAR) return problem('too-long-ago', field);
  if (first.day === undefined) return { kind: 'month', month: first };
  const dates = readings.flatMap(({ year, month, day }) => (day === undefined ? [] : [{ year, month, day }]));
  return dates.length > 1 ? { kind: 'either', dates } : { kind: 'day', date: { ...first, day: first.day } };
}

function problem(name: DateProblem, field: DateField): StartDate {
  return { kind: 'problem', problem: name, field };
}
