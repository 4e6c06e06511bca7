/** The finder as a screen reader meets it. */
import { expect, test } from '@playwright/test';
import { enter, head, open } from './finder-page';

test('the form, in the order in which it is read', async ({ page }) => {
  await open(page);
  await expect(page.locator('[data-part="entry"]')).toMatchAriaSnapshot(`
    - paragraph: /Type the first day without heroin/
    - group "Who is this about?":
      - radio "Me" [checked]
      - radio "Someone I care about"
    - group "Your first day without heroin":
      - paragraph: /For example/
      - textbox "Day"
      - textbox "Month"
      - textbox "Year"
    - button "Show the stage"
    - button "I have not stopped yet"
    - paragraph: /Your date stays on this device/
  `);
  await expect(page.getByRole('textbox', { name: 'Day' })).toHaveAccessibleDescription(/leave the day empty/);
});

test('the answer: what is announced, then the road, the warning, and the rest under headings', async ({ page }) => {
  await open(page);
  await enter(page, '7', '10', '2026');
  await expect(page.locator('stage-finder')).toMatchAriaSnapshot(`
    - status:
      - heading "Where you are on the road" [level=2]
      - paragraph: Your date fits
      - paragraph:
        - strong: "Stage 2: Abstinence"
      - paragraph: "49 full days: 7 weeks"
      - paragraph: Counted from your first day, Wednesday, October 7, 2026, to today, Wednesday, November 25, 2026.
    - paragraph:
      - text: Not today’s date?
      - button "Change it"
    - list:
      - listitem: "Stage 1: Initiation The first day to day 6"
      - listitem: "Stage 2: Abstinence Day 7 to day 89 You are here"
      - listitem: "Stage 3: Maintained Abstinence Day 90 to the day before 5 years"
      - listitem: "Stage 4: Advanced Recovery 5 years and after"
    - region "Safety"
    - paragraph: Maintained Abstinence begins on Tuesday, January 5, 2027.
    - heading "Three things that matter in Abstinence" [level=3]
    - list
    - paragraph:
      - link "Read the guide to Abstinence"
    - heading "Milestones" [level=3]
    - heading "Used again since then?" [level=3]
    - heading "Keep it, or take it with you" [level=3]
    - paragraph:
      - button "Remember the date on this device"
    - checkbox "Print and copy the date, the days and the milestones too"
    - button "Print"
    - button "Copy as text"
    - checkbox "Name the milestones, for all who see the calendar"
    - button "Save the next milestones for a calendar"
    - heading "Count it on a calendar" [level=2]
  `);
});

test('the head of the answer is a live region that is there before the answer', async ({ page }) => {
  await open(page);
  await expect(head(page)).toHaveRole('status');
  await expect(head(page)).toHaveText('', { useInnerText: true });
});
