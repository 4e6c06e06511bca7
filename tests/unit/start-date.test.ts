import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIso } from '@/domain/civil-date';
import { type StartDate } from '@/domain/plain-date';
import { readStartDate } from '@/domain/start-date';
import { en } from '@/i18n/en';
import { dateWords } from './date-words';

const read = (day: string, month: string, year: string) => readStartDate({ day, month, year }, dateWords);

/** "2025-11-07", "2025-11", "2025-03-04 or 2025-04-03", "bad-day on day". */
function inShort(read: StartDate): string {
  switch (read.kind) {
    case 'day':
      return toIso(read.date);
    case 'month':
      return toIso({ ...read.month, day: 1 }).slice(0, 7);
    case 'either':
      return read.dates.map(toIso).sort().join(' or ');
    case 'problem':
      return `${read.problem} on ${read.field}`;
  }
}

test.each([
  ['7', '11', '2025', '2025-11-07'],
  [' 7 ', ' 11 ', ' 2025 ', '2025-11-07'],
  ['07', '01', '2025', '2025-01-07'],
  ['7th', 'Nov', '2025', '2025-11-07'],
  ['1st', 'november', '2025', '2025-11-01'],
  ['22nd', 'NOV.', '2025', '2025-11-22'],
  ['3rd', 'Sept', '2025', '2025-09-03'],
  ['1.º', 'enero', '2025', '2025-01-01'],
  ['1er', 'ago', '2025', '2025-08-01'],
  ['2º', 'dic.', '2025', '2025-12-02'],
  ['3', 'setiembre', '2025', '2025-09-03'],
  // Misspelt, where one month is nearest.
  ['3', 'Febuary', '2025', '2025-02-03'],
  ['3', 'Agust', '2025', '2025-08-03'],
  ['3', 'Decemeber', '2025', '2025-12-03'],
  ['3', 'Setp', '2025', '2025-09-03'],
  ['3', 'novembro', '2025', '2025-11-03'],
  ['3', 'juny', '2025', 'bad-month on month'],
  ['3', 'Septiembre', '2025', '2025-09-03'],
  ['7.', 'jun', '2025', '2025-06-07'],
  ['31', 'Dec', '2025', '2025-12-31'],
  ['29', '2', '2024', '2024-02-29'],
  ['1', 'may', '1900', '1900-05-01'],
  ['1', '1', '9999', '9999-01-01'],
  // Full-width, Arabic-Indic, Extended Arabic-Indic and Devanagari digits.
  ['２３', '１１', '２０２５', '2025-11-23'],
  ['٢٣', '١١', '٢٠٢٥', '2025-11-23'],
  ['۲۳', '۱۱', '۲۰۲۵', '2025-11-23'],
  ['२३', '११', '२०२५', '2025-11-23'],
  // The month alone.
  ['', '11', '2025', '2025-11'],
  [' ', 'nov', '2025', '2025-11'],
  ['', '', 'November 2025', '2025-11'],
  ['2025-11', '', '', '2025-11'],
  // A whole date in one box, with one reading and with two.
  ['2025-11-23', '', '', '2025-11-23'],
  ['', '23.11.2025', '', '2025-11-23'],
  ['', '', 'November 23, 2025', '2025-11-23'],
  ['3/4/2025', '', '', '2025-03-04 or 2025-04-03'],
  // Parts of a date in boxes that are not for them.
  ['25', 'August 2026', '', '2026-08-25'],
  ['25', '', 'August 2026', '2026-08-25'],
  ['25', 'Aug', 'Aug 2026', '2026-08-25'],
  ['25 August', '', '2026', '2026-08-25'],
  ['August 25', '', '2026', '2026-08-25'],
  ['', '25 de agosto', '2026', '2026-08-25'],
  ['25/8', '', '2026', '2026-08-25'],
  ['3/4', '', '2026', '2026-03-04 or 2026-04-03'],
  ['3', '4/2026', '', '2026-04-03'],
  ['Aug', '25', '2026', '2026-08-25'],
  ['25', '8', '25 August 2026', '2026-08-25'],
  ['Tue 25', 'August', '2026', '2026-08-25'],
  ['2026', 'August', '25', '2026-08-25'],
  ['25', '2026', 'August', '2026-08-25'],
  ['25 Aug', 'Aug 2026', '2026', '2026-08-25'],
  ['Tuesday', '25', 'August 2026', '2026-08-25'],
  ['10:30', '25/08/2026', '', '2026-08-25'],
  ['', '25th', 'Aug ’26', '2026-08-25'],
  ['25', 'VIII', '2026', '2026-08-25'],
  ['Aug 2026', '', 'the 25th', '2026-08-25'],
  ['last used 25', 'August', '2026 I think', '2026-08-25'],
  ['don’t know', 'August', '2026', '2026-08'],
  // A day of the week in any box.
  ['Fri', '3/4', '2026', '2026-04-03'],
  ['Fri 3', '4', '2026', '2026-04-03'],
  ['Wed 3', '4', '2026', 'weekday on day'],
  ['Monday', '25 August', '2026', 'weekday on day'],
  ['25', 'August 2026 Monday', '', 'weekday on month'],
  ['25/08/2026', '', 'lunes', 'weekday on day'],
  ['Tuesday', '', '', 'unclear on day'],
  // More than one day, month or year in a box.
  ['5', 'May', '2019 or 2020', 'several on day'],
  ['5', 'May or June', '2020', 'unclear on month'],
  ['5 or 6', 'May', '2020', '2020-05-05 or 2020-05-06'],
  ['3 weeks', 'August', '2026', 'bad-day on day'],
  ['twentieth', 'August', '2026', 'bad-day on day'],
  ['25', 'Sept', 'Aug 2026', 'several on year'],
  // Boxes that say different dates: none is dropped without a word.
  ['2025-11-23', '5', '2020', 'several on day'],
  ['24', '', '25 August 2026', 'several on year'],
  ['25 August 2026', '26 August 2026', '', 'several on day'],
  ['', 'August 2026', '2025', 'several on month'],
  ['25 Aug 2026 and 3 Sep 2026', '', '', 'several on day'],
  ['31', 'June 2026', '', 'not-a-date on day'],
  ['yesterday', '', '', 'unclear on day'],
  // Missing, then impossible, then out of range.
  ['', '', '', 'empty on day'],
  ['  ', '\t', '\u200f', 'empty on day'],
  ['', '2', '', 'missing-year on year'],
  ['', '', '2025', 'missing-month on month'],
  ['1', '', '2025', 'missing-month on month'],
  ['1', '2', '', 'missing-year on year'],
  ['99', '', 'x', 'missing-month on month'],
  ['32', '1', '2025', 'bad-day on day'],
  ['0', '1', '2025', 'bad-day on day'],
  ['x', 'y', '25', 'bad-day on day'],
  ['-3', '1', '2025', 'bad-day on day'],
  ['3.5', '1', '2025', 'bad-day on day'],
  ['1', '13', '2025', 'bad-month on month'],
  ['1', '0', '2025', 'bad-month on month'],
  ['1', 'ju', '2025', 'bad-month on month'],
  ['1', 'Nevermore', '2025', 'bad-month on month'],
  ['1', '1', '25', 'bad-year on year'],
  ['1', '1', '20255', 'bad-year on year'],
  ['1', '1', 'last', 'bad-year on year'],
  ['31', '2', '2026', 'not-a-date on day'],
  ['29', '2', '2025', 'not-a-date on day'],
  ['31', '2', '1800', 'not-a-date on day'],
  ['31', 'april', '2025', 'not-a-date on day'],
  ['', '31/02/2025', '', 'not-a-date on month'],
  ['23/11/25', '', '', 'unclear on day'],
  ['', '', 'a week ago last Friday', 'unclear on year'],
  ['31', '12', '1899', 'too-long-ago on year'],
  ['1/2/1850', '', '', 'too-long-ago on day'],
  ['', '12', '1899', 'too-long-ago on year'],
])('%j %j %j: %s', (day, month, year, expected) => {
  expect(inShort(read(day, month, year))).toBe(expected);
});

describe('any text at all, 10,000 for each box: one date, two, a month, or one problem that has words', () => {
  /** Letters from anywhere, and the signs dates are made of, so that some are nearly right. */
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(...'0123456789٣३ /.-,٫<>"&'.split(''), 'nov', 'enero', 'th', 'º'),
      maxLength: 12,
    }),
  );
  const likely = fc.constantFrom('', '7', '11', '2025', 'nov');

  test.each(['day', 'month', 'year'] as const)('%s', (field) => {
    fc.assert(
      fc.property(anything, likely, likely, (text, one, other) => {
        const typed = { day: one, month: other, year: '2025', [field]: text };
        const result = readStartDate(typed, dateWords);
        if (result.kind === 'problem') {
          expect(en.finder.problems[result.problem]).toBeTruthy();
          expect(['day', 'month', 'year']).toContain(result.field);
        } else {
          expect(inShort(result)).toMatch(/^\d{4}-\d\d(-\d\d( or \d{4}-\d\d-\d\d)?)?$/);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
