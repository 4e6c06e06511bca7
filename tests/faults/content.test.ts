/**
 * An author's mistake is found before anything is built, and the message names file, line and remedy.
 * `build.test.ts` shows that a build stops at what is found here.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentProblems, dateProblems, problemText } from '@/checks';
import { readContent } from '@/checks/content';
import { filesBelow } from '@/checks/files';
import { addDays, fromIso, toIso } from '@/domain/civil-date';
import { asOnWindows, change, copyAs, copyContent, move } from './make';
import * as mistakes from './mistakes';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'four-stages-'));
  copyContent(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The lines from the first that differs from the file as it is, to the second behind it: where an author looks. */
function changedLines(file: string): number[] {
  const [before, after] = [file, path.join(root, file)].map((name) => readFileSync(name, 'utf8').split('\n'));
  const first = after!.findIndex((text, at) => text !== before![at]) + 1;
  return [first - 1, first, first + 1, first + 2];
}

test('the content as it is has none', () => {
  expect(contentProblems(root).map(problemText)).toEqual([]);
});

test('line ends and byte order marks of other systems are none', () => {
  asOnWindows(filesBelow(root, 'content'))(root);
  expect(contentProblems(root).map(problemText)).toEqual([]);
});

describe.each(Object.entries({ ...mistakes }))('%s', (_, group) => {
  test.each(Object.entries(group))('%s', (__, { make, says, remedy, elsewhere }) => {
    make(root);
    const texts = contentProblems(root).map(problemText);
    const found = texts.filter((text) => says.test(text));
    expect(found, texts.join('\n') || 'nothing was found').not.toEqual([]);
    expect(found[0]).toMatch(remedy);
    const [, file = '', line] = /^(\S+?):(\d+):/.exec(found[0] ?? '') ?? [];
    if (line && !elsewhere) expect(changedLines(file), found[0]).toContain(Number(line));
  });
});

describe('languages', () => {
  const both = ['en', 'es'];

  test('a page that is missing in one of two languages', () => {
    copyAs('content/es/guides/medicines.mdx', 'content/en/guides/medicines.mdx')(root);
    const texts = contentProblems(root, both).map(problemText);
    expect(texts).toContainEqual(
      expect.stringMatching(
        /^content\/es\/skills\/sleep\.mdx: This page is missing: content\/en\/skills\/sleep\.mdx has/,
      ),
    );
    expect(texts.filter((text) => text.includes('es/guides/medicines.mdx: This page is missing'))).toEqual([]);
  });

  test('a page that only the other language has', () => {
    move('content/en/guides/medicines.mdx', 'content/es/guides/medicines.mdx')(root);
    expect(contentProblems(root, both).map(problemText)).toContainEqual(
      expect.stringMatching(/^content\/en\/guides\/medicines\.mdx: This page is missing.*Translate it back/),
    );
  });
});

describe('dates, which only a test asks for', () => {
  const skill = 'content/en/skills/riding-out-a-craving.mdx';
  const lines = 'content/help-lines.yaml';
  /** The last day on which anything was read: with it as today, nothing is yet to come. */
  const today = filesBelow('.', 'content')
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:reviewed|checked): ["'](\d{4}-\d\d-\d\d)/g)])
    .map(([, day = '']) => day)
    .sort()
    .at(-1)!;
  const dayFrom = (days: number) => toIso(addDays(fromIso(today)!, days));
  const texts = () => dateProblems(readContent(root), today).map(problemText);

  test.each([
    [
      'an overdue review',
      change(skill, /nextReview: .*/, `nextReview: "${dayFrom(-1)}"`),
      new RegExp(`craving\\.mdx:15: .*due on ${dayFrom(-1)}`),
    ],
    [
      'a review that has not been',
      change(skill, /reviewed: .*/, `reviewed: "${dayFrom(1)}"`),
      new RegExp(`craving\\.mdx:14: reviewed is ${dayFrom(1)}`),
    ],
    [
      'a review that is too far off',
      change(skill, /nextReview: .*/, 'nextReview: "2028-01-01"'),
      /craving\.mdx:15: nextReview is 2028/,
    ],
    [
      'a help line not checked for months',
      change(lines, /checked: .*/, "checked: '2026-08-01'"),
      /help-lines\.yaml:\d+: .*due on 2026-11-11/,
    ],
    [
      'a help line checked tomorrow',
      change(lines, /checked: .*/, `checked: '${dayFrom(1)}'`),
      new RegExp(`help-lines\\.yaml:\\d+: us-911\\.checked is ${dayFrom(1)}`),
    ],
  ])('%s', (_, make, says) => {
    expect(texts()).toEqual([]);
    make(root);
    expect(texts()).toEqual([expect.stringMatching(says)]);
    expect(texts()[0]).toMatch(/Read it|Write (a|the) day/);
  });
});
