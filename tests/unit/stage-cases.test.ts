/** The table that readers see on /about/stage-rule/, line by line, and the words around it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

describe.each(groups)('$en', ({ cases }) => {
  test.each(cases)('first day $start, today $today', ({ start, today, ...expected }) => {
    const place = placeOnRoad(road, fromIso(start)!, fromIso(today)!);
    expect({
      days: place?.days,
      stage: place?.stage,
      near: place?.neighbor,
      next: place?.next && toIso(place.next.begins),
    }).toEqual({ days: undefined, stage: undefined, near: undefined, next: undefined, ...expected });
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
