import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, addYears, daysBetween, fromIso, isRealDate, toIso } from '@/domain/civil-date';
import { anyDate, oracle } from './oracle';

const date = (iso: string) => fromIso(iso)!;

describe('days between two dates', () => {
  test.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-11-24', '2026-11-23', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2100-02-28', '2100-03-01', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2021-11-24', '2026-11-23', 1825],
    ['1900-01-01', '2150-12-31', 91675],
  ])('%s to %s is %i', (start, end, days) => {
    expect(daysBetween(date(start), date(end))).toBe(days);
  });
});

describe('the calendar anniversary', () => {
  test.each([
    ['2024-02-29', 5, '2029-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2021-11-23', 5, '2026-11-23'],
    ['2095-02-28', 5, '2100-02-28'],
  ])('%s and %i years is %s', (start, years, expected) => {
    expect(toIso(addYears(date(start), years))).toBe(expected);
  });
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s and %i months is %s', (start, months, expected) => {
  expect(toIso(addMonths(date(start), months))).toBe(expected);
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '2026-1-1', '', 'soon'])(
  '%j is not a date',
  (text) => {
    expect(fromIso(text)).toBeUndefined();
  },
);

test('agrees with Temporal on 100,000 random pairs, 1900 to 2150', () => {
  fc.assert(
    fc.property(anyDate, anyDate, fc.integer({ min: 0, max: 600 }), (a, b, months) => {
      expect(isRealDate(a)).toBe(true);
      expect(daysBetween(a, b)).toBe(oracle(a).until(oracle(b), { largestUnit: 'days' }).days);
      expect(toIso(addDays(a, daysBetween(a, b)))).toBe(oracle(b).toString());
      expect(toIso(addMonths(a, months))).toBe(oracle(a).add({ months }).toString());
    }),
    { numRuns: 100_000 },
  );
});
