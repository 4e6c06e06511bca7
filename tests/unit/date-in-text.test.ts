/** Dates as people paste them: from chats, mails, letters, with anything around them. Never a wrong date. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromIso, toIso, type CivilDate } from '@/domain/civil-date';
import { readWritten } from '@/domain/written-date';
import { dateWords } from './date-words';
import { anyDate, oracle } from './oracle';

function read(text: string): string[] | 'several' | 'weekday' | undefined {
  const readings = readWritten(text, dateWords);
  if (readings === undefined || typeof readings === 'string') return readings;
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
  'Martes 25 de agosto de 2026',
  'Tuesday\n25 (Aug 2026)',
  'Weds. to Fri. away. 25 Aug 2026',
  'mar 25 de agosto de 2026',
  'Tue Aug 25 14:03:11 CEST 2026',
  'Aug 25 14:03 2026',
  '[25/Aug/2026:13:55:36 +0000] "GET / HTTP/1.1"',
  '2026:08:25 18:44:02',
  'Screenshot_20260825-235901_Chat.jpg',
  'photo_2026-08-25_10-11-12.jpg',
  'WhatsApp Image 2026-08-25 at 14.03.11.jpeg',
  'signal-2026-08-25-14-03-11-123.jpg',
  '25//08//2026',
  '25.-08.-2026',
  '25-08/2026',
  '25deagostode2026',
  '25thAugust2026',
  'in 2026, on 25 August',
  '2026, a 25 de agosto',
  'August 2026, the 25th',
  '25th (a Tuesday), August 2026',
  'dated this 25th day of August, A.D. 2026.',
  'el día 25 del mes de agosto del año 2026',
  'a 25 días del mes de agosto de 2026',
  '25-VIII-2026',
  '25 VIII 2026',
  'Aug 25 ’26',
  "25 de agosto del '26",
  '5 years ago, 25 Aug 2026, after the march',
  '14:03 -25 Aug 2026',
  '14:03 EDT 25 Aug 2026',
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
  ['14:03 set 25 2026', ['2026-09-25']],
  ['3/4/2026 (March 4)', ['2026-03-04']],
  ['24 or 25 Aug 2026', ['2026-08-24', '2026-08-25']],
  ['August 24-25, 2026', ['2026-08-24', '2026-08-25']],
  ['sober since August 2026', ['2026-08']],
  ['31 June 2026', []],
  ['25 Aug 2026, appointment 3 Sep 2026', 'several'],
  ['from 25 Aug 2026 to Sep 3', 'several'],
  // A day of the week decides, or speaks against the date; one that may be a month, a place or far away does not.
  ['Fri 3/4/2026', ['2026-04-03']],
  ['3/4/2026, Wednesday', ['2026-03-04']],
  ['mié. 3/4/2026', ['2026-03-04']],
  ['Sat 3/4/2026', 'weekday'],
  ['Wednesday 25 August 2026', 'weekday'],
  ['viernes, 25 de agosto de 2026', 'weekday'],
  ['Wednesday night, the 25th of August 2026', 'weekday'],
  ['25/08/2026 14:03 (Wed)', 'weekday'],
  ['Tuseday 26 August 2026', 'weekday'],
  ['Mon 24 or Tue 25 Aug 2026', 'several'],
  ['mar 26 de agosto de 2026', ['2026-08-26']],
  ['Santo Domingo, 3 de mayo de 2025', ['2025-05-03']],
  ['Appointment Thursday, quit 25 Aug 2026', ['2026-08-25']],
  // No day is passed over beside a month.
  ['August 2026, around 25', undefined],
  ['25 I think, August 2026', undefined],
  ['32 August 2026', undefined],
  ['nineteenth of July 2026', undefined],
  ['veinticinco de agosto de 2026', undefined],
  ['twentyfirst of May 2026', undefined],
  ['first week of May 2026', ['2026-05']],
  // Nor is another date, or a part of one.
  ['June or July 2024', undefined],
  ['3 June or July 2024', undefined],
  ['June or 3 July 2024', 'several'],
  ['3 July 2024 or August', 'several'],
  ['5 May 2019 or 2020', 'several'],
  ['2019 or maybe 5 May 2020', 'several'],
  ['from March 2019 until 25 August 2026', 'several'],
  ['25/8 - 27/8/2026', 'several'],
  ['25/08/2026 or 26', 'several'],
  ['24, 25 August 2026', 'several'],
  ['24th, 25th or 26th of August 2026', 'several'],
  ['3 o 4 de mayo de 2025', ['2025-05-03', '2025-05-04']],
  ['del 3 a 9 de mayo de 2025', ['2025-05-03', '2025-05-09']],
  ['3 to 9 May 2025', ['2025-05-03', '2025-05-09']],
  ['2 days after 3 May 2025', 'several'],
  ['a few years ago 2021', undefined],
  // Two digits of a year: one year until today, and nothing that could be the day or the month.
  ["Feb 1 '31", ['1931-02-01']],
  ["Feb 1 '29", undefined],
  ["Aug '26", undefined],
  ["25/8/'26", undefined],
  ['1-2/2026', undefined],
  ['3/x/2026', undefined],
  ['25/8/26', undefined],
  ['case 2026-00123', undefined],
  ['case 2026-08-25-0012', undefined],
  ['call 555-123-2026', undefined],
  ['12/25/8/2026', undefined],
  ['14:03:22', undefined],
  ['last Tuesday', undefined],
  ['3 weeks ago', undefined],
])('%s: %j', (text, expected) => expect(read(text)).toEqual(expected));

const names = Array.from({ length: 12 }, (_, index) => dateWords.months.filter((_name, at) => at % 12 === index));
const weekdays = [...'Mon Tue. Wed Thurs Fri Sat Sun'.split(' '), ...dateWords.weekdays.slice(0, 14)];
const two = (n: number) => String(n).padStart(2, '0');
type Written = (date: CivilDate, name: string) => string;
const ways: Written[] = [
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  ({ year, month, day }) => `${day}/${month}/${year}`,
  ({ year, month, day }) => `${month}/${day}/${year}`,
  ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  ({ year, month, day }) => `${day} – ${month} – ${year}`,
  ({ year, month, day }) => `${day}//${two(month)}//${year}`,
  ({ year, day }, name) => `${day} ${name} ${year}`,
  ({ year, day }, name) => `${name} ${day}, ${year}`,
  ({ year, day }, name) => `the ${day}th of ${name}, ${year}`,
  ({ year, day }, name) => `the ${day}th day of ${name}, ${year}`,
  ({ year, day }, name) => `${day} de ${name} de ${year}`,
  ({ year, day }, name) => `${day}-${name.slice(0, 3)}-${year}`,
  ({ year, day }, name) => `${day}${name}${year}`,
  ({ year, day }, name) => `${day}de${name}de${year}`,
  ({ year, day }, name) => `${year} ${name} ${day}`,
  ({ year, day }, name) => `${name.slice(0, 3)} ${day} 14:03:11 CEST ${year}`,
  ({ year, day }, name) => `[${two(day)}/${name.slice(0, 3)}/${year}:13:55:36 +0000]`,
  ({ year, month, day }) => `${year}:${two(month)}:${two(day)} 18:44:02`,
];
/** Names of files, where a day of the week stands too far away to say anything. */
const fileNames: Written[] = [
  ({ year, month, day }) => `Shot_${year}${two(month)}${two(day)}-235901_Chat.jpg`,
  ({ year, month, day }) => `photo_${year}-${two(month)}-${two(day)}_10-11-12.jpg`,
  ({ year, month, day }) => `Image ${year}-${two(month)}-${two(day)} at 14.03.11.jpeg`,
];
const around = fc.constantFrom(
  '', 'since ', 'clean since ', 'desde el ', '[', '(', '“', '* ', 'on ', '14:03 ', '2:03 PM, ', 'day 94: ',
  'room 12, ', '3 kids. ', '👍 ', 'ago ', 'call 555-0142. ', '$40 ', '\u200e', '> ', 'age 31, ', 'I quit ', 'at 7am ', 'Re: ',
); // prettier-ignore
const behind = fc.constantFrom(
  '', '.', '!', ' 14:03', ', 14:03:22', 'T14:03:22Z', ' 14:03:22 +0000', ']', ')', '”', ' at 2:03 PM', ' and not before',
  ' 94 days', ', room 12', ' ☀️', '\n> quoted', ' y ya', ' 2 PM', ', aged 31', ' — thank you', ' por la tarde', ' #12',
); // prettier-ignore
const weekdayOf = ({ year, month, day }: CivilDate) => oracle({ year, month, day }).dayOfWeek;
/** Most without a day of the week; of the others half with the right one, before the date or behind it. */
const ofTheWeek = fc.tuple(
  fc.constantFrom('none', 'none', 'none', 'right', 'any'),
  fc.nat({ max: 6 }),
  fc.nat({ max: 2 }),
  fc.boolean(),
);
const sentence = fc
  .tuple(
    anyDate.filter(({ year }) => year < 2100),
    fc.nat(),
    fc.nat(),
    around,
    behind,
    ofTheWeek,
    fc.boolean(),
  )
  .map(([date, way, name, before, after, [which, any, language, isBefore], loud]) => {
    const known = names[date.month - 1]!.filter(Boolean);
    const isFile = way % 5 === 0;
    const list = isFile ? fileNames : ways;
    const written = list[way % list.length]!(date, known[name % known.length]!);
    const weekday = isFile || which === 'none' ? undefined : which === 'right' ? weekdayOf(date) : any + 1;
    const said = weekday === undefined ? '' : weekdays[language * 7 + weekday - 1]!;
    const dated = said === '' ? written : isBefore ? `${said}, ${written}` : `${written} (${said})`;
    const text = before + dated + after;
    return { date: toIso(date), text: loud ? text.toUpperCase() : text, weekday };
  });

test('100,000 dates put into sentences: found, or asked about, or said not to be read; never another date', () => {
  let sensible = 0;
  let found = 0;
  fc.assert(
    fc.property(sentence, ({ date, text, weekday }) => {
      const readings = read(text);
      const isSensible = weekday === undefined || weekday === weekdayOf(fromIso(date)!);
      if (isSensible) sensible += 1;
      if (!Array.isArray(readings)) return;
      // 3/4/2026 on a Friday is April 3, whatever the writer had in mind.
      const isTrue =
        readings.length < 3 &&
        (weekday === undefined || readings.every((one) => weekdayOf(fromIso(one)!) === weekday)) &&
        (!isSensible || readings.includes(date));
      // An assertion for each would take longer than the reading.
      if (!isTrue) expect.fail(`${text} is read as ${readings.join(', ')}`);
      if (!isSensible) return;
      found += 1;
    }),
    { numRuns: 100_000 },
  );
  expect(found / sensible).toBeGreaterThan(0.97);
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
