/**
 * What a visitor typed into three fields -> a day, a month, two days to choose from, or one named
 * problem with the field it is about.
 *
 * The order of problems follows the GOV.UK date input: something is missing, then something is
 * impossible, then the date is out of range. One problem at a time; the words for it are the page's.
 * Nothing that was typed is dropped without a word: boxes that say different dates are a problem.
 */
import { isRealDate } from './civil-date';
import {
  readPlainDate,
  FIELDS,
  FIRST_YEAR,
  type DateField,
  type DateProblem,
  type StartDate,
  type TypedDate,
} from './plain-date';
import { readMonth, readNumber, readWritten, readYear, tidy, type DateWords, type WrittenDate } from './written-date';

/**
 * @param typed the three fields as typed. A whole date in one of them speaks for all three, as long as the others do
 * not contradict it; parts of a date in any of them are put together; an empty day means that only the month is known
 */
export function readStartDate(typed: TypedDate, words: DateWords): StartDate {
  const plain = readPlainDate(typed, words.months);
  if (plain) return plain;
  const text = { day: tidy(typed.day), month: tidy(typed.month), year: tidy(typed.year) };
  const filled = FIELDS.filter((field) => text[field] !== '');
  const [one] = filled;
  if (one === undefined) return problem('empty', 'day');
  if (filled.some((field) => !isPlain(field, text[field], words))) {
    const read = readMixed(text, filled, words);
    if (read) return read;
    const unclear = filled.find((field) => looksWhole(text[field])) ?? (filled.length === 1 ? one : undefined);
    if (unclear !== undefined) return problem('unclear', unclear);
  }
  return readBoxes(text, words);
}

/** What a box is for, and nothing else. */
function isPlain(field: DateField, text: string, words: DateWords): boolean {
  if (field === 'month') return readMonth(text, words) !== undefined || /^\d{1,3}$/.test(text);
  return field === 'year' ? /^\d+$/.test(text) : /^\d{1,3}\.?$/.test(text);
}

/** Boxes of which one holds more, or something else, than it is for. */
function readMixed(text: TypedDate, filled: readonly DateField[], words: DateWords): StartDate | undefined {
  const read = filled.map((field) => ({ field, readings: readWritten(text[field], words) }));
  const several = read.find(({ readings }) => readings === 'several');
  if (several) return problem('several', several.field);
  const impossible = read.find(({ readings }) => readings?.length === 0);
  if (impossible) return problem('not-a-date', impossible.field);

  const dates = read.flatMap(({ field, readings }) => (Array.isArray(readings) ? [{ field, readings }] : []));
  const [first] = dates;
  if (!first) return readJoined(text, filled, words);
  // A day is more than the month it is in, so days are kept where both are said.
  const all = dates.flatMap(({ readings }) => readings as readonly WrittenDate[]);
  const days = all.filter(({ day }) => day !== undefined);
  const candidates = days.length > 0 ? days : all.flatMap((month) => withDay(month, text.day, words));
  const fitting = candidates.filter((date) => filled.every((field) => fits(date, field, text[field], read, words)));
  const real = fitting.filter(({ year, month, day }) => isRealDate({ year, month, day: day ?? 1 }));
  if (fitting.length > 0 && real.length === 0) return problem('not-a-date', 'day');
  return real.length === 0 ? problem('several', first.field) : oneOrTwo(distinct(real), first.field);
}

/** A month of a year, with the day that stands in the box for it. */
function withDay(month: WrittenDate, typed: string, words: DateWords): WrittenDate[] {
  if (typed === '' || readWritten(typed, words) !== undefined) return [month];
  const day = readNumber(typed.replace(/\.$/, ''), 31);
  return day === undefined ? [] : [{ ...month, day }];
}

/** Whether a box says the same as a date, with its own readings or as the part it is for. */
function fits(
  date: WrittenDate,
  field: DateField,
  text: string,
  read: readonly { field: DateField; readings: ReturnType<typeof readWritten> }[],
  words: DateWords,
): boolean {
  const own = read.find((each) => each.field === field)?.readings;
  if (Array.isArray(own))
    return (own as readonly WrittenDate[]).some(
      ({ year, month, day }) => year === date.year && month === date.month && (day ?? date.day) === date.day,
    );
  if (field === 'month') return readMonth(text, words) === date.month;
  return field === 'year' ? readYear(text) === date.year : readNumber(text.replace(/\.$/, ''), 31) === date.day;
}

/** A date cut in pieces that do not keep to the boxes: "25 August" and "2026", or "25/8" and "2026". */
function readJoined(text: TypedDate, filled: readonly DateField[], words: DateWords): StartDate | undefined {
  // A minus is no part of a date.
  if (filled.length < 2 || filled.some((field) => /^[./-]/.test(text[field]))) return undefined;
  const [sign = ' '] = /[./-]/.exec(filled.map((field) => text[field]).join(' ')) ?? [];
  const readings = [' ', sign]
    .map((between) => readWritten(filled.map((field) => text[field]).join(between), words))
    .find((read) => read !== undefined && read !== 'several' && read.length > 0);
  return Array.isArray(readings) ? oneOrTwo(readings as readonly WrittenDate[], filled[0] ?? 'day') : undefined;
}

function readBoxes(text: TypedDate, words: DateWords): StartDate {
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
  return (text.match(/\d+|[^\s\d!-/:-@[-`{-~]{2,}/g) ?? []).length >= 3;
}

const distinct = (dates: readonly WrittenDate[]) =>
  dates.filter(
    (one, index) =>
      dates.findIndex(({ year, month, day }) => year === one.year && month === one.month && day === one.day) === index,
  );

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
