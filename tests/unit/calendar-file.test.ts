/** The calendar file, read by ical.js, which shares no code with the library that writes it. */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile } from '@/components/stage-finder/calendar-file';
import { fromIso } from '@/domain/civil-date';

const days = [
  { date: fromIso('2027-01-05')!, title: 'A day to note' },
  { date: fromIso('2028-02-28')!, title: 'A day to note' },
  { date: fromIso('2028-12-31')!, title: 'A day to note' },
];
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const events = (text: string) => read(text).getAllSubcomponents('vevent');

test('one all-day event for each day, up to the day after', () => {
  const found = events(calendarFile(days)).map((event) => {
    const { startDate, endDate, summary } = new ICAL.Event(event);
    expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
    return [startDate.toString(), endDate.toString(), summary];
  });
  expect(found).toEqual([
    ['2027-01-05', '2027-01-06', 'A day to note'],
    ['2028-02-28', '2028-02-29', 'A day to note'],
    ['2028-12-31', '2029-01-01', 'A day to note'],
  ]);
});

test('what RFC 5545 asks of a calendar and of each event', () => {
  const text = calendarFile(days);
  const calendar = read(text);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
  for (const event of calendar.getAllSubcomponents('vevent')) {
    expect(String(event.getFirstPropertyValue('dtstamp'))).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  }
  const ids = events(text).map((event) => event.getFirstPropertyValue('uid'));
  expect(new Set(ids.filter(Boolean)).size).toBe(days.length);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('the same days saved again are the same entries; another day or title is another', () => {
  const ids = (of: typeof days) => events(calendarFile(of)).map((event) => String(event.getFirstPropertyValue('uid')));
  expect(ids(days)).toEqual(ids(days));
  const others = [
    { ...days[0]!, title: 'Another title' },
    { ...days[0]!, date: fromIso('2027-01-06')! },
  ];
  expect(new Set([...ids(days), ...ids(others)]).size).toBe(days.length + 2);
});

test('a long title is folded to lines of 75 octets, and every title comes back whole', () => {
  const long = `Nine months; a "day", with \\ and commas ${'on and on '.repeat(20)}`.trim();
  const accents = 'Nueve meses, señalados con ñ — 九か月';
  const text = calendarFile([
    { date: fromIso('2027-01-05')!, title: long },
    { date: fromIso('2027-01-06')!, title: accents },
  ]);
  expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  expect(text).toMatch(/SUMMARY:Nine[^\r]+\r\n[ \t]/);
  expect(events(text).map((event) => event.getFirstPropertyValue('summary'))).toEqual([long, accents]);
});

test('nothing in it but days and their titles', () => {
  const names = new Set(
    events(calendarFile(days)).flatMap((event) => event.getAllProperties().map(({ name }) => name)),
  );
  expect([...names].sort()).toEqual([
    'class',
    'dtend',
    'dtstamp',
    'dtstart',
    'summary',
    'transp',
    'uid',
    'x-microsoft-cdo-busystatus',
  ]);
  expect(calendarFile(days)).not.toMatch(/stage|heroin|recover|sober|milestone/i);
});
