/** Dates as people paste them: from chats, mails, letters, with anything around them. Never a wrong date. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIso, type CivilDate } from '@/domain/civil-date';
import { readWritten } from '@/domain/written-date';
import { dateWords } from './date-words';
import { anyDate } from './oracle';

function read(text: string): string[] | 'several' | undefined {
  const readings = readWritten(text, dateWords);
  if (readings === undefined || readings === 'several') return readings;
  return readings
    .map(({ year, month, day }) =>
      day === undefined ? toIso({ year, month, day: 1 }).slice(0, 7) : toIso({ year, month, day }),
    )
    .sort();
}

test.each([
  '25/08/2026 14:03',
  '2026-08-25T14:03:22Z',
  '2026-08-25T14:03:22.123+02:00',
  '[25/08/2026, 14:03:22]',
  'Tue, 25 Aug 2026 14:03:22 +0000',
  'On Tue, Aug 25, 2026 at 2:03 PM Someone wrote:',
  '25 Aug 2026 (Tue)',
  'since 25 Aug 2026',
  'desde el martes 25 de agosto del 2026',
  '“25 Aug 2026”',
  '25Aug2026',
  '25−8−2026',
  '25•8•2026',
  '25. 8. 2026',
  '8/25/2026 @ 2pm',
  'IMG_20260825_140322.jpg',
  'day 94 today, first day was 25 August 2026!!',
  '👍 25 Agust 2026 👍',
  'Miercoles 25 de agosto de 2026',
  '25 Ausgust 2026',
  '2026年8月25日',
  '2026년 8월 25일',
  '২৫/০৮/২০২৬',
  '๒๕/๐๘/๒๐๒๖',
  '25/08/2026 (August 25, 2026)',
  '25/08/26 = 25 Aug 2026',
  'mar. 25 ago 2026',
  '2 years ago 25 Aug 2026',
])('%s is August 25, 2026', (text) => expect(read(text)).toEqual(['2026-08-25']));

test.each([
  ['primero de mayo de 2026', ['2026-05-01']],
  ['1ro de mayo de 2026', ['2026-05-01']],
  ['3/4/2026, 9:30', ['2026-03-04', '2026-04-03']],
  ['3/4/2026 (March 4)', ['2026-03-04']],
  ['24 or 25 Aug 2026', ['2026-08-24', '2026-08-25']],
  ['August 24-25, 2026', ['2026-08-24', '2026-08-25']],
  ['sober since August 2026', ['2026-08']],
  ['31 June 2026', []],
  ['25 Aug 2026, appointment 3 Sep 2026', 'several'],
  ['from 25 Aug 2026 to Sep 3', 'several'],
  ['25/8/26', undefined],
  ['Aug 25 ’26', undefined],
  ['case 2026-00123', undefined],
  ['case 2026-08-25-0012', undefined],
  ['call 555-123-2026', undefined],
  ['12/25/8/2026', undefined],
  ['14:03:22', undefined],
  ['last Tuesday', undefined],
  ['3 weeks ago', undefined],
])('%s: %j', (text, expected) => expect(read(text)).toEqual(expected));

const names = Array.from({ length: 12 }, (_, index) => dateWords.months.filter((_name, at) => at % 12 === index));
const two = (n: number) => String(n).padStart(2, '0');
type Written = (date: CivilDate, name: string) => string;
const ways: Written[] = [
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  ({ year, month, day }) => `${day}/${month}/${year}`,
  ({ year, month, day }) => `${month}/${day}/${year}`,
  ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  ({ year, month, day }) => `${day} – ${month} – ${year}`,
  ({ year, day }, name) => `${day} ${name} ${year}`,
  ({ year, day }, name) => `${name} ${day}, ${year}`,
  ({ year, day }, name) => `the ${day}th of ${name}, ${year}`,
  ({ year, day }, name) => `${day} de ${name} de ${year}`,
  ({ year, day }, name) => `${day}-${name.slice(0, 3)}-${year}`,
  ({ year, day }, name) => `${day}${name}${year}`,
  ({ year, day }, name) => `${year} ${name} ${day}`,
];
const around = fc.constantFrom(
  '', 'since ', 'clean since ', 'desde el ', 'Tue, ', 'martes ', '[', '(', '“', '* ', 'on ', '14:03 ', '2:03 PM, ', 'day 94: ',
  'room 12, ', '3 kids. ', '👍 ', 'ago ', 'call 555-0142. ', '$40 ', '\u200e', '> ', 'age 31, ', 'I quit ', 'at 7am ', 'Re: ',
); // prettier-ignore
const behind = fc.constantFrom(
  '', '.', '!', ' 14:03', ', 14:03:22', 'T14:03:22Z', ' 14:03:22 +0000', ' (Tue)', ']', ')', '”', ' at 2:03 PM', ' and not before',
  ' 94 days', ', room 12', ' ☀️', '\n> quoted', ' y ya', ' 2 PM', ', aged 31', ' — thank you', ' por la tarde', ' #12',
); // prettier-ignore
const sentence = fc.tuple(
    anyDate.filter(({ year }) => year < 2100),
 fc.nat(), fc.nat(), around, behind, fc.boolean()).map(([date, way, name, before, after, loud]) => {
  const known = names[date.month - 1]!.filter(Boolean);
  const written = ways[way % ways.length]!(date, known[name % known.length]!);
  const text = before + written + after;
  return { date: toIso(date), text: loud ? text.toUpperCase() : text };
}); // prettier-ignore

test('100,000 dates put into sentences: found, or asked about, or said not to be read; never another date', () => {
  let found = 0;
  fc.assert(
    fc.property(sentence, ({ date, text }) => {
      const readings = read(text);
      if (!Array.isArray(readings)) return;
      expect(readings, text).toContain(date);
      expect(readings.length, text).toBeLessThan(3);
      found += 1;
    }),
    { numRuns: 100_000 },
  );
  expect(found).toBeGreaterThan(97_000);
}, 120_000);

test('two dates that differ are never read as one of them', () => {
  fc.assert(
    fc.property(sentence, sentence, ({ date, text }, other) => {
      fc.pre(date !== other.date);
      const readings = read(`${text}, then ${other.text}`);
      if (!Array.isArray(readings)) return;
      // 3/4/2025 and April 3, 2025 can be the same day; then only that one is left.
      expect(readings, `${text}, then ${other.text}`).toHaveLength(1);
      for (const one of [text, other.text]) expect(read(one), `${text}, then ${other.text}`).toContain(readings[0]);
    }),
    { numRuns: 20_000 },
  );
}, 120_000);
