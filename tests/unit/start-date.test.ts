import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIso } from '@/domain/civil-date';
import { readStartDate } from '@/domain/start-date';
import { en } from '@/i18n/en';

const today = { year: 2026, month: 11, day: 23 };
const months = en.finder.months.split(',');
const read = (day: string, month: string, year: string) => readStartDate({ day, month, year }, today, months);

describe('accepted', () => {
  test.each([
    ['7', '11', '2025', '2025-11-07'],
    [' 7 ', ' 11 ', ' 2025 ', '2025-11-07'],
    ['07', '01', '2025', '2025-01-07'],
    ['7th', 'Nov', '2025', '2025-11-07'],
    ['1st', 'november', '2025', '2025-11-01'],
    ['22nd', 'NOV.', '2025', '2025-11-22'],
    ['3rd', 'Sept', '2025', '2025-09-03'],
    ['7.', 'jun', '2025', '2025-06-07'],
    ['31', 'Dec', '2025', '2025-12-31'],
    ['29', '2', '2024', '2024-02-29'],
    ['1', 'may', '1900', '1900-05-01'],
    ['23', '11', '2026', '2026-11-23'],
    ['\uFF12\uFF13', '\uFF11\uFF11', '\uFF12\uFF10\uFF12\uFF15', '2025-11-23'],
  ])('%j %j %j is %s', (day, month, year, iso) => {
    const result = read(day, month, year);
    expect(result.ok && toIso(result.date)).toBe(iso);
  });
});

describe('one problem, on one field: missing, then impossible, then out of range', () => {
  test.each([
    ['', '', '', 'empty', 'day'],
    ['  ', '\t', '', 'empty', 'day'],
    ['', '2', '2025', 'missing-day', 'day'],
    ['1', '', '2025', 'missing-month', 'month'],
    ['1', '2', '', 'missing-year', 'year'],
    ['99', '', 'x', 'missing-month', 'month'],
    ['32', '1', '2025', 'bad-day', 'day'],
    ['0', '1', '2025', 'bad-day', 'day'],
    ['x', 'y', '25', 'bad-day', 'day'],
    ['-3', '1', '2025', 'bad-day', 'day'],
    ['3.5', '1', '2025', 'bad-day', 'day'],
    ['1', '13', '2025', 'bad-month', 'month'],
    ['1', '0', '2025', 'bad-month', 'month'],
    ['1', 'ju', '2025', 'bad-month', 'month'],
    ['1', 'novembre', '2025', 'bad-month', 'month'],
    ['1', '1', '25', 'bad-year', 'year'],
    ['1', '1', '20255', 'bad-year', 'year'],
    ['1', '1', 'last', 'bad-year', 'year'],
    ['31', '2', '2026', 'not-a-date', 'day'],
    ['29', '2', '2025', 'not-a-date', 'day'],
    ['31', '2', '1800', 'not-a-date', 'day'],
    ['31', 'april', '2025', 'not-a-date', 'day'],
    ['31', '12', '1899', 'too-long-ago', 'year'],
    ['24', '11', '2026', 'in-future', 'day'],
    ['1', '1', '9999', 'in-future', 'day'],
  ])('%j %j %j: %s on %s', (day, month, year, problem, field) => {
    expect(read(day, month, year)).toEqual({ ok: false, problem, field });
  });
});

test('any text at all gives a date or a problem that has words, never an exception', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(anything, anything, anything, (day, month, year) => {
      const result = read(day, month, year);
      if (!result.ok) expect(en.finder.problems[result.problem]).toBeTruthy();
    }),
    { numRuns: 10_000 },
  );
});
