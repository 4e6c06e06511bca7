/** The device's calendar. */
import { type CivilDate } from '@/domain/civil-date';

const MINUTE = 60_000;

/** The visitor's own calendar day. */
export function deviceToday(): CivilDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Milliseconds to the next local midnight, a minute at the longest. */
export function untilMidnight(): number {
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return Math.min(midnight.getTime() - now.getTime() + 1, MINUTE);
}
