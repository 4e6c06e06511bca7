/** The table that readers see on /about/stage-rule/, line by line, and the words around it. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { fromIso, toIso } from '@/domain/civil-date';
import { placeOnRoad, type RoadStage } from '@/domain/stage';
import { en } from '@/i18n/en';

interface Case {
  start: string;
  today: string;
  days?: number;
  stage?: string;
  near?: string;
  next?: string;
}

const road = parse(readFileSync('content/stages.yaml', 'utf8')) as RoadStage[];
const groups = parse(readFileSync('content/stage-cases.yaml', 'utf8')) as { en: string; cases: Case[] }[];
const all = groups.flatMap(({ cases }) => cases);

function work({ start, today }: Case): Case {
  const place = placeOnRoad(road, fromIso(start)!, fromIso(today)!);
  if (!place) return { start, today };
  const { days, stage, neighbor, next } = place;
  return { start, today, days, stage, ...(neighbor && { near: neighbor }), ...(next && { next: toIso(next.begins) }) };
}

describe.each(groups)('$en', ({ cases }) => {
  test.each(cases)('first day $start, today $today', (expected) => {
    expect(work(expected)).toEqual(expected);
  });
});

describe('the same in every zone: the first, the last, half hours, clocks that change at midnight', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    'Pacific/Kiritimati',
    'Pacific/Niue',
    'Pacific/Apia',
    'America/Los_Angeles',
    'America/Asuncion',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Africa/Cairo',
  ])('%s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Calcutta', 'Kolkata')).toBe(zone);
    expect(all.map(work)).toEqual(all);
  });
});

test('there are 80 cases or more, no two alike, and some on each side of every boundary', () => {
  expect(all.length).toBeGreaterThanOrEqual(80);
  expect(new Set(all.map(({ start, today }) => `${start} ${today}`)).size).toBe(all.length);
  const days = all.map((one) => one.days);
  for (const wanted of [0, 6, 7, 8, 89, 90, 91, 1825, 1826]) expect(days).toContain(wanted);
});

test.each([
  ['src/domain/stage.ts', en.stageRule.rule],
  ['src/domain/milestones.ts', [en.stageRule.milestones]],
])('the rule as readers see it stands word for word in %s', (file, sentences) => {
  const comment = readFileSync(file, 'utf8')
    .replaceAll(/\n \*( -)?/g, ' ')
    .replaceAll(/\s+/g, ' ');
  expect(sentences.filter((sentence) => !comment.includes(sentence))).toEqual([]);
});
