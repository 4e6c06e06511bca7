/**
 * The milestones of a first day: 1 day; 7, 30, 60 and 90 days; 6 and 9 months; 1 year; 18 months; and
 * each further year.
 *
 * Months and years are counted on the calendar. Where a month is too short, its last day counts.
 */
import { addDays, addMonths, daysBetween, type CivilDate } from './civil-date';

/** How long after the first day, in the unit that people name it by. */
export type Span = readonly [unit: 'day' | 'month' | 'year', count: number];

export interface Milestone {
  readonly span: Span;
  readonly date: CivilDate;
}

const BEFORE_YEARS: readonly Span[] = [
  ...[1, 7, 30, 60, 90].map((days): Span => ['day', days]),
  ['month', 6],
  ['month', 9],
  ['year', 1],
  ['month', 18],
];
const FIRST_WHOLE_YEAR = 2;

function dateOf(start: CivilDate, [unit, count]: Span): CivilDate {
  if (unit === 'day') return addDays(start, count);
  return addMonths(start, unit === 'year' ? count * 12 : count);
}

/**
 * Every milestone up to today, and the next ones.
 *
 * @param ahead how many of those still to come
 * @returns both in order of time; one that falls on today has been reached
 */
export function milestones(start: CivilDate, today: CivilDate, ahead: number) {
  const years = Math.max(today.year - start.year, 0) + ahead + 1;
  const spans = [
    ...BEFORE_YEARS,
    ...Array.from({ length: years }, (_, index): Span => ['year', index + FIRST_WHOLE_YEAR]),
  ];
  const all = spans.map((span): Milestone => ({ span, date: dateOf(start, span) }));
  const firstAhead = all.findIndex(({ date }) => daysBetween(date, today) < 0);
  return { reached: all.slice(0, firstAhead), ahead: all.slice(firstAhead, firstAhead + ahead) };
}
