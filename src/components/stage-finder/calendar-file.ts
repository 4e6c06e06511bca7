/** Days to note as an iCalendar file (RFC 5545). Loaded only when somebody asks for one. */
import { createEvents } from 'ics';
import { addDays, toIso, type CivilDate } from '@/domain/civil-date';

export interface DayToNote {
  date: CivilDate;
  title: string;
}

/**
 * One all-day event for each day. They do not mark the day as busy, and say nothing but their titles.
 *
 * @throws what the library found wrong
 */
export function calendarFile(days: readonly DayToNote[]): string {
  const { error, value } = createEvents(
    days.map(({ date, title }) => ({
      // The same day saved again is the same entry, not one more.
      uid: `${toIso(date)}-${encodeURIComponent(title)}`,
      title,
      start: dateParts(date),
      end: dateParts(addDays(date, 1)),
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
      classification: 'PRIVATE',
    })),
    { productId: '-//Notes//Days//EN' },
  );
  if (value === null) throw error ?? new Error('No calendar was written.');
  return value;
}

function dateParts({ year, month, day }: CivilDate): [number, number, number] {
  return [year, month, day];
}

/**
 * Offers the file. It goes from memory to the downloads; no address holds it.
 *
 * @throws as `calendarFile`
 */
export function saveCalendar(days: readonly DayToNote[], name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([calendarFile(days)], { type: 'text/calendar' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
