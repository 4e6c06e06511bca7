import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, fromIso } from '@/domain/civil-date';
import { elapsed } from '@/domain/elapsed';
import { formatDate, formatElapsed, formatSpan } from '@/i18n/dates';
import { count } from '@/i18n/plural';
import { en } from '@/i18n/en';
import { anyDate, isBefore, oracle } from './oracle';

const { units } = en.finderResult;
const inWords = (start: string, today: string) => formatElapsed(elapsed(fromIso(start)!, fromIso(today)!), units, 'en');

test.each([
  ['2026-11-23', '2026-11-23', ''],
  ['2026-11-22', '2026-11-23', '1 day'],
  ['2026-11-16', '2026-11-23', '1 week'],
  ['2026-10-07', '2026-11-23', '6 weeks and 5 days'],
  ['2026-08-26', '2026-11-23', '12 weeks and 5 days'],
  ['2026-08-25', '2026-11-23', '2 months and 29 days'],
  ['2025-11-23', '2026-11-23', '1 year'],
  ['2025-10-22', '2026-11-23', '1 year, 1 month, and 1 day'],
  ['2024-02-29', '2029-02-28', '5 years'],
])('%s to %s: %s', (start, today, expected) => {
  expect(inWords(start, today)).toBe(expected);
});

test('from day 90 on: as many whole calendar months as fit, then days, counted by Temporal', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      const [start, today] = daysBetween(a, b) >= 0 ? [a, b] : [b, a];
      if (daysBetween(start, today) < 90) return;
      const { year = 0, month = 0, day = 0 } = Object.fromEntries(elapsed(start, today));
      const months = year * 12 + month;
      expect(oracle(start).add({ months }).add({ days: day }).toString()).toBe(oracle(today).toString());
      expect(isBefore(oracle(today), oracle(start).add({ months: months + 1 }))).toBe(true);
      expect(month).toBeLessThan(12);
    }),
    { numRuns: 10_000 },
  );
});

test('words for dates, counts and spans', () => {
  expect(formatDate(fromIso('2026-11-23')!, 'en', 'with-weekday')).toBe('Monday, November 23, 2026');
  expect(count(1, en.finderResult.fullDays, 'en')).toBe('1 full day');
  expect(count(1825, en.finderResult.fullDays, 'en')).toBe('1,825 full days');
  expect(formatSpan({ days: 0 }, { days: 7 }, en.span)).toBe('The first day to day 6');
  expect(formatSpan({ days: 7 }, { days: 90 }, en.span)).toBe('Day 7 to day 89');
  expect(formatSpan({ days: 90 }, { years: 5 }, en.span)).toBe('Day 90 to the day before 5 years');
  expect(formatSpan({ years: 5 }, undefined, en.span)).toBe('5 years and after');
});
