import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays, daysBetween, fromIso, toIso } from '@/domain/civil-date';
import { beginsOn, placeOnRoad, type RoadStage } from '@/domain/stage';
import { roadProblems } from '@/domain/whole-road';
import { anyDate, isBefore, oracle } from './oracle';

const road = parse(readFileSync('content/stages.yaml', 'utf8')) as RoadStage[];
const place = (start: string, today: string) => placeOnRoad(road, fromIso(start)!, fromIso(today)!);

test('a day that has not come yet has no place', () => {
  expect(place('2026-11-24', '2026-11-23')).toBeUndefined();
});

describe('near a boundary both stages are named', () => {
  test.each([
    ['2026-11-20', 'initiation', undefined],
    ['2026-11-19', 'initiation', 'abstinence'],
    ['2026-11-16', 'abstinence', 'initiation'],
    ['2026-11-13', 'abstinence', 'initiation'],
    ['2026-11-12', 'abstinence', undefined],
    ['2026-08-28', 'abstinence', 'maintained-abstinence'],
    ['2026-08-22', 'maintained-abstinence', 'abstinence'],
    ['2021-11-26', 'maintained-abstinence', 'advanced-recovery'],
    ['2021-11-20', 'advanced-recovery', 'maintained-abstinence'],
    ['2021-11-19', 'advanced-recovery', undefined],
  ])('first day %s', (start, stage, neighbor) => {
    const { stage: found, neighbor: other } = place(start, '2026-11-23')!;
    expect([found, other]).toEqual([stage, neighbor]);
  });
});

test('the next stage begins on the day it says, and there is none after the last', () => {
  const next = place('2026-10-07', '2026-11-23')!.next!;
  expect([next.stage, toIso(next.begins), next.inDays]).toEqual(['maintained-abstinence', '2027-01-05', 43]);
  expect(place('2015-01-01', '2026-11-23')!.next).toBeUndefined();
});

describe('laws, over random dates with Temporal as the oracle', () => {
  test('the stage is the one that the rule in words gives (100,000 pairs)', () => {
    const inWords = (start: Parameters<typeof oracle>[0], today: Parameters<typeof oracle>[0]) => {
      const days = oracle(start).until(oracle(today), { largestUnit: 'days' }).days;
      if (days < 0) return undefined;
      if (!isBefore(oracle(today), oracle(start).add({ years: 5 }))) return 'advanced-recovery';
      return days >= 90 ? 'maintained-abstinence' : days >= 7 ? 'abstinence' : 'initiation';
    };
    const nearby = fc
      .tuple(anyDate, fc.integer({ min: -10, max: 2000 }))
      .map(([start, days]) => [start, addDays(start, days)] as const);
    fc.assert(
      fc.property(fc.oneof(nearby, fc.tuple(anyDate, anyDate)), ([start, today]) => {
        expect(placeOnRoad(road, start, today)?.stage).toBe(inWords(start, today));
      }),
      { numRuns: 100_000 },
    );
  });

  test('a later today never gives an earlier stage', () => {
    const order = (id: string | undefined) => road.findIndex((stage) => stage.id === id);
    fc.assert(
      fc.property(anyDate, fc.nat(3000), fc.nat(400), (start, days, more) => {
        const today = addDays(start, days);
        const later = addDays(today, more);
        expect(order(placeOnRoad(road, start, later)?.stage)).toBeGreaterThanOrEqual(
          order(placeOnRoad(road, start, today)?.stage),
        );
      }),
    );
  });

  test('the date given for the next stage is its first day', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(2000), (start, days) => {
        const next = placeOnRoad(road, start, addDays(start, days))?.next;
        if (!next) return;
        expect(placeOnRoad(road, start, next.begins)?.stage).toBe(next.stage);
        expect(placeOnRoad(road, start, addDays(next.begins, -1))?.stage).not.toBe(next.stage);
        expect(daysBetween(addDays(start, days), next.begins)).toBe(next.inDays);
      }),
    );
  });
});

describe('a road that is not whole is named by stage and field', () => {
  test.each([
    ['a gap before the first stage', { begins: { days: 1 } }, 0, /^initiation\.begins: .*gap/],
    ['an overlap', { begins: { days: 90 } }, 1, /^maintained-abstinence\.begins: .*abstinence\.begins.*overlap/],
    ['a stage out of order', { begins: { years: 1 } }, 1, /^maintained-abstinence\.begins/],
    ['an id used twice', { id: 'initiation' }, 1, /^initiation\.id: used twice/],
  ] as const)('%s', (_, change, index, message) => {
    const broken = road.map((stage, at) => (at === index ? { ...stage, ...change } : stage));
    expect(roadProblems(broken).join('\n')).toMatch(message);
  });

  test('ours is whole', () => {
    expect(roadProblems(road)).toEqual([]);
    expect(toIso(beginsOn(fromIso('2026-11-23')!, road[3]!.begins))).toBe('2031-11-23');
  });
});
