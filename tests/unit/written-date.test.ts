/** A whole date in one box: every common way to write it, and no guess where it can mean two days. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIso } from '@/domain/civil-date';
import { readWritten } from '@/domain/written-date';
import { dateWords } from './date-words';
import { anyDate } from './oracle';

const read = (text: string) => {
  const readings = readWritten(text, dateWords);
  if (readings === undefined || typeof readings === 'string') return readings;
  return readings
    .map(({ year, month, day }) =>
      day === undefined ? toIso({ year, month, day: 1 }).slice(0, 7) : toIso({ year, month, day }),
    )
    .sort();
};

test.each([
  '2025-11-23',
  '2025/11/23',
  '2025.11.23',
  '2025 11 23',
  '20251123',
  '23112025',
  '11232025',
  '23.11.2025',
  '23/11/2025',
  '11/23/2025',
  '23-11-2025',
  '23 – 11 – 2025',
  '23 Nov 2025',
  '23-Nov-2025',
  'November 23, 2025',
  'Nov. 23rd, 2025',
  'the 23rd of November 2025',
  'Sunday, November 23, 2025',
  'Sun 23 Nov 2025',
  '2025 November 23',
  '23 de noviembre de 2025',
  'domingo, 23 de noviembre del 2025',
  '23 NOV 2025',
  '２０２５－１１－２３',
  '２０２５年１１月２３日',
  '٢٣/١١/٢٠٢٥',
  '\u200f٢٣\u200f/١١\u200f/٢٠٢٥',
  '२३ Nov २०२५',
  '\u00a023\u202fNovember\u00a02025 ',
])('%s is November 23, 2025', (text) => {
  expect(read(text)).toEqual(['2025-11-23']);
});

test.each([
  ['3/4/2025', ['2025-03-04', '2025-04-03']],
  ['3.4.2025', ['2025-03-04', '2025-04-03']],
  ['03042025', ['2025-03-04', '2025-04-03']],
  ['4/4/2025', ['2025-04-04']],
  ['2025-03-04', ['2025-03-04']],
  ['Mar 4 2025', ['2025-03-04']],
  ['4 mar 2025', ['2025-03-04']],
  ['November 2025', ['2025-11']],
  ['11/2025', ['2025-11']],
  ['noviembre de 2025', ['2025-11']],
  ['31/02/2025', []],
  ['29 Feb 2025', []],
  ['2025-23-11', undefined],
  ['7', undefined],
  ['2025', undefined],
  ['Nov', undefined],
  ['7 Nov', undefined],
  ['23/11/25', undefined],
  ['1 2 3 2025', undefined],
  ['13/13/2025', undefined],
  ['Nov Dec 2025', undefined],
  ['', undefined],
])('%s: %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('however a day is written, it is among the readings, and there are two only for two low numbers', () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(' ', '/', '.', '-'), (date, sign) => {
      const { year, month, day } = date;
      const ways = [
        [day, month, year],
        [month, day, year],
        [year, month, day],
      ].map((way) => way.join(sign));
      for (const way of ways) {
        const readings = read(way) ?? [];
        expect(readings, way).toContain(toIso(date));
        expect(readings.length, way).toBe(way.startsWith(`${year}`) || day > 12 || day === month ? 1 : 2);
      }
    }),
    { numRuns: 5_000 },
  );
});
