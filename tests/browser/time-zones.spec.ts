/** Today is the visitor's own calendar day: near midnight, on clock-change days, across the date line. */
import { expect, test } from '@playwright/test';
import { enter, head } from './finder-page';

/** Each moment is given in UTC; `day` is what n must be for that first day, counted on a wall calendar there. */
const cases: [zone: string, moment: string, start: [string, string, string], today: string, days: string][] = [
  // One minute before and after midnight.
  ['America/Los_Angeles', '2026-11-24T07:59:00Z', ['23', '11', '2026'], 'November 23, 2026', 'Today is day 0'],
  ['America/Los_Angeles', '2026-11-24T08:01:00Z', ['23', '11', '2026'], 'November 24, 2026', '1 full day'],
  ['Pacific/Auckland', '2026-11-23T10:59:00Z', ['22', '11', '2026'], 'November 23, 2026', '1 full day'],
  ['Pacific/Auckland', '2026-11-23T11:01:00Z', ['22', '11', '2026'], 'November 24, 2026', '2 full days'],
  ['America/New_York', '2026-11-24T04:59:00Z', ['23', '8', '2026'], 'November 23, 2026', '92 full days'],
  ['America/New_York', '2026-11-24T05:01:00Z', ['23', '8', '2026'], 'November 24, 2026', '93 full days'],
  // The day the clocks go forward (23 hours) and back (25 hours).
  ['America/Los_Angeles', '2026-03-09T06:30:00Z', ['1', '3', '2026'], 'March 8, 2026', '7 full days'],
  ['America/Los_Angeles', '2026-11-02T07:30:00Z', ['25', '10', '2026'], 'November 1, 2026', '7 full days'],
  ['America/New_York', '2026-03-09T03:30:00Z', ['1', '3', '2026'], 'March 8, 2026', '7 full days'],
  ['America/New_York', '2026-11-02T04:30:00Z', ['25', '10', '2026'], 'November 1, 2026', '7 full days'],
  ['Pacific/Auckland', '2026-09-27T10:30:00Z', ['20', '9', '2026'], 'September 27, 2026', '7 full days'],
  ['Pacific/Auckland', '2026-04-05T11:30:00Z', ['29', '3', '2026'], 'April 5, 2026', '7 full days'],
  // Apia left out 30 December 2011 when it crossed the date line; a calendar still counts it.
  ['Pacific/Apia', '2011-12-31T00:30:00Z', ['29', '12', '2011'], 'December 31, 2011', '2 full days'],
  // The first and the last zone in the world, in the same moment.
  ['Pacific/Kiritimati', '2026-11-24T10:30:00Z', ['18', '11', '2026'], 'November 25, 2026', '7 full days'],
  ['Pacific/Niue', '2026-11-24T10:30:00Z', ['18', '11', '2026'], 'November 23, 2026', '5 full days'],
  // A zone whose clocks change at midnight: the day begins at one o'clock.
  ['America/Asuncion', '2023-10-01T04:30:00Z', ['24', '9', '2023'], 'October 1, 2023', '7 full days'],
  ['Pacific/Apia', '2026-11-23T10:30:00Z', ['16', '11', '2026'], 'November 23, 2026', '7 full days'],
  ['Pacific/Apia', '2026-11-23T11:30:00Z', ['16', '11', '2026'], 'November 24, 2026', '8 full days'],
];

for (const [zone, moment, [day, month, year], today, days] of cases) {
  test.describe(zone, () => {
    test.use({ timezoneId: zone });

    test(`${moment}, first day ${year}-${month}-${day}: ${days}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(moment));
      await page.goto('/stage-finder/');
      await enter(page, day, month, year);
      await expect(head(page)).toContainText(today);
      await expect(head(page)).toContainText(days, { useInnerText: true });
    });
  });
}
