/** The time since a first day, in the units people count it in. */
import { addMonths, daysBetween, type CivilDate } from './civil-date';

export type Unit = 'year' | 'month' | 'week' | 'day';
export type Elapsed = readonly (readonly [unit: Unit, count: number])[];

/** Up to this many days people count weeks; from then on, months and years. */
const LAST_DAY_IN_WEEKS = 89;

/**
 * Whole units from `start` to `today`, largest first, without the empty ones: 47 days is 6 weeks
 * and 5 days; 400 days may be 1 year, 1 month and 4 days. Months and years are calendar months and
 * years. Empty on the first day and before it.
 */
export function elapsed(start: CivilDate, today: CivilDate): Elapsed {
  const days = daysBetween(start, today);
  if (days <= 0) return [];
  const parts: [Unit, number][] = days <= LAST_DAY_IN_WEEKS ? inWeeks(days) : inMonths(start, today);
  return parts.filter(([, count]) => count > 0);
}

function inWeeks(days: number): [Unit, number][] {
  return [
    ['week', Math.floor(days / 7)],
    ['day', days % 7],
  ];
}

function inMonths(start: CivilDate, today: CivilDate): [Unit, number][] {
  let months = (today.year - start.year) * 12 + (today.month - start.month);
  if (daysBetween(addMonths(start, months), today) < 0) months -= 1;
  return [
    ['year', Math.floor(months / 12)],
    ['month', months % 12],
    ['day', daysBetween(addMonths(start, months), today)],
  ];
}
