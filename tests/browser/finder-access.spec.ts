/** The finder by keyboard, as a screen reader meets it, enlarged four times, and in forced colors. */
import { expect, test } from '@playwright/test';
import { answer, enter, head, open } from './finder-page';

type Typed = [day: string, month: string, year: string];

test('by keyboard alone, from the top of the page to the answer and on', async ({ page }) => {
  await open(page);
  const me = page.getByLabel('Me', { exact: true });
  for (let presses = 0; presses < 30 && !(await me.evaluate((input) => input === document.activeElement)); presses++) {
    await page.keyboard.press('Tab');
  }
  await expect(me).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Someone I care about')).toBeChecked();
  for (const text of ['7', 'oct', '2026']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await expect(head(page)).toContainText('Stage 2: Abstinence', { useInnerText: true });
  // The way on leads past the two buttons of the form into the answer.
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Change it' })).toBeFocused();
});

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
  await expect(page.getByRole('group', { name: 'Your first day' })).toHaveAccessibleDescription(/leave the day empty/);
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
    - complementary "Safety"
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

test('enlarged four times, which leaves 320 px: nothing is cut off, and every control takes a thumb', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  for (const ask of [
    ['3/4/2025', '', ''],
    ['99', '1', '2025'],
    ['', '11', '2026'],
    ['7', '10', '2014'],
  ] as Typed[]) {
    await enter(page, ...ask);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, ask.join(' ')).toBeLessThanOrEqual(0);
  }
  const boxes = await page
    .locator('stage-finder')
    .evaluate((finder) =>
      [...finder.querySelectorAll<HTMLElement>('button, label:has(input)')]
        .filter((control) => control.checkVisibility() && !control.matches('.link'))
        .map((control) => [control.innerText, Math.round(control.getBoundingClientRect().height)] as const),
    );
  expect(boxes.length).toBeGreaterThan(8);
  expect(boxes.filter(([, height]) => height < 44)).toEqual([]);
});

test('in forced colors the place, the edges and the way ahead can still be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await enter(page, '7', '10', '2026');
  await expect(answer(page).getByText('You are here').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByLabel('Year')).toHaveCSS('border-top-style', 'solid');
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCSS('border-top-style', 'solid');
  await expect(page.locator('.way.broken:visible').first()).not.toHaveCSS('stroke-dasharray', 'none');
});

test('no message in the console, whatever is pressed', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', ({ message }) => messages.push(message));
  await page.addInitScript(() => (window.print = () => undefined));
  await open(page);
  for (const ask of [
    ['', '', ''],
    ['3/4/2025', '', ''],
    ['', '5', '2024'],
    ['1', '1', '2030'],
    ['7', '10', '2026'],
  ] as Typed[]) {
    await enter(page, ...ask);
  }
  await page.getByLabel('Someone I care about').check();
  for (const name of ['Change it', 'Remember the date', 'Forget the date', 'Print', 'Save the next milestones']) {
    await page.getByRole('button', { name }).click();
  }
  await expect(answer(page)).toContainText('in your downloads', { useInnerText: true });
  expect(messages).toEqual([]);
});
