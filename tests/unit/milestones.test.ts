import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, fromIso, toIso, type CivilDate } from '@/domain/civil-date';
import { milestones } from '@/domain/milestones';
import { anyDate, oracle } from './oracle';

const inShort = (those: { span: readonly [string, number]; date: CivilDate }[]) =>
  those.map(({ span: [unit, count], date }) => `${count} ${unit} ${toIso(date)}`);

test('the first three years of a first day, and the next three', () => {
  const { reached, ahead } = milestones(fromIso('2023-11-23')!, fromIso('2026-11-23')!, 3);
  expect(inShort(reached)).toEqual([
    '1 day 2023-11-24',
    '7 day 2023-11-30',
    '30 day 2023-12-23',
    '60 day 2024-01-22',
    '90 day 2024-02-21',
    '6 month 2024-05-23',
    '9 month 2024-08-23',
    '1 year 2024-11-23',
    '18 month 2025-05-23',
    '2 year 2025-11-23',
    '3 year 2026-11-23',
  ]);
  expect(inShort(ahead)).toEqual(['4 year 2027-11-23', '5 year 2028-11-23', '6 year 2029-11-23']);
});

test.each([
  ['2025-08-31', '6 month 2026-02-28'],
  ['2023-08-31', '6 month 2024-02-29'],
  ['2024-02-29', '1 year 2025-02-28'],
  ['2024-02-29', '4 year 2028-02-29'],
  ['2026-05-31', '9 month 2027-02-28'],
])('where the month of a milestone is too short, its last day counts: %s, %s', (start, expected) => {
  expect(inShort(milestones(fromIso(start)!, fromIso('2040-01-01')!, 0).reached)).toContain(expected);
});

test('on the first day and before it nothing has been reached', () => {
  for (const today of ['2026-11-23', '2026-11-22', '2020-01-01']) {
    const { reached, ahead } = milestones(fromIso('2026-11-23')!, fromIso(today)!, 3);
    expect(reached).toEqual([]);
    expect(inShort(ahead)).toEqual(['1 day 2026-11-24', '7 day 2026-11-30', '30 day 2026-12-23']);
  }
});

describe('laws', () => {
  test('in order of time, none twice, reached up to today and not after, three still to come', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 40_000 }), (start, days) => {
        const today = addDays(start, days);
        const { reached, ahead } = milestones(start, today, 3);
        const all = [...reached, ...ahead];
        expect(all.every(({ date }, index) => index === 0 || daysBetween(all[index - 1]!.date, date) > 0)).toBe(true);
        expect(reached.every(({ date }) => daysBetween(date, today) >= 0)).toBe(true);
        expect(ahead.every(({ date }) => daysBetween(date, today) < 0)).toBe(true);
        expect(ahead).toHaveLength(3);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a later today never takes a milestone away', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(9000), fc.nat(900), (start, days, more) => {
        const before = inShort(milestones(start, addDays(start, days), 3).reached);
        const after = inShort(milestones(start, addDays(start, days + more), 3).reached);
        expect(after.slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 2_000 },
    );
  });

  test('each date is the one that Temporal gives', () => {
    fc.assert(
      fc.property(anyDate, (start) => {
        for (const {
          span: [unit, count],
          date,
        } of milestones(start, addDays(start, 4000), 3).reached) {
          expect(toIso(date)).toBe(
            oracle(start)
              .add({ [`${unit}s`]: count })
              .toString(),
          );
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
