/**
 * What people paste and type, written down by somebody who had not seen the reader. Half of it was looked at while the
 * reader was made; the other half only measures it. In both: never a wrong date, and few that it cannot read.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toIso } from '@/domain/civil-date';
import { type TypedDate } from '@/domain/plain-date';
import { readStartDate } from '@/domain/start-date';
import { dateWords } from './date-words';

interface Meant {
  /** ISO 8601, a day or a month; or `ask`, or `none`. */
  readonly means: string;
  /** The year does not stand there in four digits. */
  readonly short?: true;
}

const { texts, boxes } = parse(readFileSync('tests/unit/pasted-dates.yaml', 'utf8')) as {
  texts: (Meant & { text: string })[];
  boxes: (Meant & TypedDate)[];
};
const all = [...texts.map(({ text, ...meant }) => ({ day: text, month: '', year: '', ...meant })), ...boxes];

/** The days or the month that were understood; none where there is a message. */
function read(typed: TypedDate): string[] {
  const read = readStartDate(typed, dateWords);
  if (read.kind === 'problem') return [];
  if (read.kind === 'month') return [toIso({ ...read.month, day: 1 }).slice(0, 7)];
  return (read.kind === 'day' ? [read.date] : read.dates).map(toIso);
}

test('there are as many as there were', () => expect([texts.length, boxes.length]).toEqual([403, 60]));

test.each(all)('$day|$month|$year means $means, and nothing else is read', ({ means, ...typed }) => {
  const dates = read(typed);
  if (dates.length === 1) expect(dates).toEqual([means]);
  // Two days to choose from are no answer yet, but the right one must be among them.
  else if (dates.length === 2 && /\d/.test(means)) expect(dates).toContain(means);
});

test.each(['looked at', 'only measured'])('half of it, %s: 95 of 100 dates are found or asked about', (half) => {
  const dates = all
    .filter((_, index) => (index % 2 === 0) === (half === 'looked at'))
    .filter(({ means, short }) => means !== 'none' && !short);
  const found = dates.filter((typed) => read(typed).length > 0);
  expect(dates.length).toBeGreaterThan(150);
  expect(found.length / dates.length).toBeGreaterThanOrEqual(0.95);
});
