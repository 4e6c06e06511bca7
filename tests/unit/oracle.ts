/** Dates by an independent implementation: Temporal, built into Node 26. Tests only, never shipped. */
import fc from 'fast-check';
import { daysInMonth, type CivilDate } from '@/domain/civil-date';

interface PlainDate {
  until(other: PlainDate, options: { largestUnit: 'days' | 'years' }): { days: number; months: number; years: number };
  add(duration: { days?: number; months?: number; years?: number }): PlainDate;
  /** 1 is Monday. */
  readonly dayOfWeek: number;
  toString(): string;
}
/** TypeScript 6 has no types for Temporal yet. */
declare const Temporal: {
  PlainDate: { from(date: CivilDate): PlainDate; compare(a: PlainDate, b: PlainDate): number };
};

export const oracle = (date: CivilDate): PlainDate => Temporal.PlainDate.from(date);
export const isBefore = (a: PlainDate, b: PlainDate): boolean => Temporal.PlainDate.compare(a, b) < 0;

/** Real dates from 1900 to 2150, month ends and leap days included as often as chance has it. */
export const anyDate: fc.Arbitrary<CivilDate> = fc
  .record({
    year: fc.integer({ min: 1900, max: 2150 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }));
