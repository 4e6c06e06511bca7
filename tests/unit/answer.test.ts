/** What the finder says for a question and a today: which words of its page hold. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answer, isAbsurd, type Asked } from '@/components/stage-finder/answer';
import { fromIso } from '@/domain/civil-date';
import { type RoadStage } from '@/domain/stage';
import { en } from '@/i18n/en';

const road = parse(readFileSync('content/stages.yaml', 'utf8')) as RoadStage[];
const words = { language: 'en', units: en.finderResult.units, fullDays: en.finderResult.fullDays };
const today = fromIso('2026-11-25')!;
const day = (iso: string): Asked => ({ kind: 'day', date: fromIso(iso)! });
const month = (year: number, number: number): Asked => ({ kind: 'month', month: { year, month: number } });

test.each<[string, Asked, string]>([
  ['nothing', { kind: 'nothing' }, ''],
  ['a slip', { kind: 'problem', problem: 'bad-day', field: 'day' }, 'problem problem-bad-day'],
  [
    'the first day',
    day('2026-11-25'),
    'answer day dated-day zero initiation here-initiation reached-initiation ahead-abstinence ahead-maintained-abstinence ahead-advanced-recovery',
  ],
  [
    'near a border',
    day('2026-11-18'),
    'answer day dated-day counted abstinence here-abstinence near-initiation reached-initiation reached-abstinence ahead-maintained-abstinence ahead-advanced-recovery',
  ],
  [
    'a month in two stages',
    month(2026, 11),
    'answer month dated-day month-two abstinence initiation maybe-initiation maybe-abstinence reached-initiation ahead-abstinence ahead-maintained-abstinence ahead-advanced-recovery',
  ],
  [
    'not stopped yet',
    { kind: 'not-yet' },
    'answer ahead initiation ahead-initiation ahead-abstinence ahead-maintained-abstinence ahead-advanced-recovery',
  ],
  [
    'tomorrow',
    day('2026-11-26'),
    'answer ahead planned tomorrow dated-day initiation ahead-initiation ahead-abstinence ahead-maintained-abstinence ahead-advanced-recovery',
  ],
  [
    'far ahead',
    month(2028, 1),
    'answer ahead planned far dated-day initiation ahead-initiation ahead-abstinence ahead-maintained-abstinence ahead-advanced-recovery',
  ],
])('%s', (_, asked, holds) => {
  expect(answer(asked, road, today, words).holds.sort()).toEqual(holds.split(' ').filter(Boolean).sort());
});

test.each([
  ['2026-11-23', false],
  ['2026-11-21', false],
  ['2026-11-20', true],
  ['1970-01-01', true],
  ['2100-12-31', false],
  ['2101-01-01', true],
])('a clock that says %s, when the newest change is of November 23, 2026, is absurd: %s', (iso, expected) => {
  expect(isAbsurd(fromIso(iso)!, fromIso('2026-11-23')!)).toBe(expected);
});
