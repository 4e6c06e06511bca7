import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays, daysInMonth, fromIso } from '@/domain/civil-date';
import { placesInMonth } from '@/domain/month-only';
import { placeOnRoad, type RoadStage } from '@/domain/stage';
import { anyDate } from './oracle';

const road = parse(readFileSync('content/stages.yaml', 'utf8')) as RoadStage[];

test.each([
  // The month we are in: only its days up to today.
  ['2026-11', '2026-11-23', [0, 'initiation', 22, 'abstinence']],
  ['2026-11', '2026-11-05', [0, 'initiation', 4, 'initiation']],
  ['2026-10', '2026-11-23', [23, 'abstinence', 53, 'abstinence']],
  ['2026-08', '2026-11-23', [84, 'abstinence', 114, 'maintained-abstinence']],
  ['2021-11', '2026-11-23', [1819, 'maintained-abstinence', 1848, 'advanced-recovery']],
  ['2024-02', '2024-03-01', [1, 'initiation', 29, 'abstinence']],
  ['2026-12', '2026-11-23', undefined],
] as const)('%s on %s', (month, today, expected) => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const range = placesInMonth(road, { year, month: number }, fromIso(today)!);
  expect(range && [range.least.days, range.least.stage, range.most.days, range.most.stage]).toEqual(expected);
});

test('every day of the month that has come lies within the range', () => {
  fc.assert(
    fc.property(anyDate, fc.nat(2500), (date, later) => {
      const today = addDays(date, later);
      const { least, most } = placesInMonth(road, { year: date.year, month: date.month }, today)!;
      for (let day = 1; day <= daysInMonth(date.year, date.month); day++) {
        const place = placeOnRoad(road, { ...date, day }, today);
        if (!place) continue;
        expect(place.days).toBeGreaterThanOrEqual(least.days);
        expect(place.days).toBeLessThanOrEqual(most.days);
        expect([least.stage, most.stage]).toContain(place.stage);
      }
    }),
    { numRuns: 2_000 },
  );
});
