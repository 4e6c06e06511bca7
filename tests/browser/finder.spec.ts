import { expect, test, type Page } from '@playwright/test';

async function open(page: Page, today: string, path = '/stage-finder/') {
  await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
  await page.goto(path);
}

async function enter(page: Page, day: string, month: string, year: string) {
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Month').fill(month);
  await page.getByLabel('Year').fill(year);
  await page.getByRole('button', { name: 'Show the stage' }).click();
}

const answer = (page: Page) => page.getByRole('status');
const NOON = '2026-11-23';

test.describe('the place of a date', () => {
  for (const [day, month, year, stage, days] of [
    ['23', '11', '2026', 'Stage 1: Initiation', 'Today is day 0'],
    ['7', 'oct', '2026', 'Stage 2: Abstinence', '47 full days: 6 weeks and 5 days'],
    ['26th', 'Aug', '2026', 'Stage 2: Abstinence', '89 full days'],
    ['25', 'August', '2026', 'Stage 3: Maintained Abstinence', '90 full days'],
    ['24', '11', '2021', 'Stage 3: Maintained Abstinence', '1,825 full days'],
    ['23', '11', '2021', 'Stage 4: Advanced Recovery', '1,826 full days: 5 years'],
  ] as const) {
    test(`${day} ${month} ${year}: ${stage}`, async ({ page }) => {
      await open(page, NOON);
      await enter(page, day, month, year);
      await expect(answer(page)).toContainText(stage, { useInnerText: true });
      await expect(answer(page)).toContainText(days, { useInnerText: true });
      await expect(answer(page)).toContainText('Monday, November 23, 2026');
      await expect(answer(page).locator('.place:visible')).toHaveCount(1);
    });
  }

  test('on the home page too', async ({ page }) => {
    await open(page, NOON, '/');
    await enter(page, '7', '10', '2026');
    await expect(answer(page)).toContainText('Stage 2: Abstinence', { useInnerText: true });
  });
});

test('an answer has all its parts, and each link leads to a page', async ({ page, request }) => {
  await open(page, NOON);
  await enter(page, '18', '11', '2026');
  const parts = [
    'Stage 1: Initiation',
    '5 full days',
    'Abstinence begins on Wednesday, November 25, 2026',
    'within three days of the border with Abstinence',
    'Read the guide to this stage',
    'Two skills that fit',
    'After a break the body has lost its tolerance',
    'Used again since then?',
    'not a test',
  ];
  for (const part of parts) await expect(answer(page)).toContainText(part, { useInnerText: true });

  const links = await answer(page)
    .locator('a[href^="/"]:visible')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThanOrEqual(6);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test('a second answer leaves nothing of the first', async ({ page }) => {
  await open(page, NOON);
  await enter(page, '18', '11', '2026');
  await enter(page, '1', '1', '2015');
  await expect(answer(page)).toContainText('Stage 4: Advanced Recovery', { useInnerText: true });
  await expect(answer(page)).toContainText('There is no stage after this one', { useInnerText: true });
  await expect(answer(page)).not.toContainText('Initiation', { useInnerText: true });
  await expect(answer(page)).not.toContainText('within three days', { useInnerText: true });
});

test.describe('one problem at a time, on its field', () => {
  for (const [day, month, year, field, message] of [
    ['', '', '', 'Day', 'Enter a date: day, month and year.'],
    ['', '2', '2025', 'Day', 'Add the day.'],
    ['1', '', '', 'Month', 'Add the month'],
    ['1', '2', '', 'Year', 'Add the year'],
    ['32', '2', '2025', 'Day', 'from 1 to 31'],
    ['1', 'xx', '2025', 'Month', 'from 1 to 12'],
    ['1', '2', '25', 'Year', 'four digits'],
    ['31', '2', '2026', 'Day', 'does not exist'],
    ['1', '1', '1899', 'Year', '1900 or later'],
    ['24', '11', '2026', 'Day', 'That day has not come yet'],
  ] as const) {
    test(`"${day}" "${month}" "${year}"`, async ({ page }) => {
      await open(page, NOON);
      await enter(page, day, month, year);
      const input = page.getByLabel(field, { exact: true });
      await expect(input).toBeFocused();
      await expect(input).toHaveAttribute('aria-invalid', 'true');
      await expect(input).toHaveAccessibleDescription(new RegExp(`There is a problem: .*${message}`));
      await expect(page.locator('[data-problem]:visible')).toHaveCount(1);
      await expect(page.locator('[aria-invalid]')).toHaveCount(1);
      await expect(answer(page)).toHaveText('', { useInnerText: true });
    });
  }

  test('what was typed stays, and the message goes once it is right', async ({ page }) => {
    await open(page, NOON);
    await enter(page, '31', 'feb', '2026');
    await expect(page.getByLabel('Month')).toHaveValue('feb');
    await page.getByLabel('Day', { exact: true }).fill('28');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-part="error"]')).toBeHidden();
    await expect(answer(page)).toContainText('Stage 3', { useInnerText: true });
  });
});

test('by keyboard alone, from the top of the page to the answer', async ({ page }) => {
  await open(page, NOON);
  const day = page.getByLabel('Day', { exact: true });
  for (let presses = 0; presses < 30 && !(await day.evaluate((input) => input === document.activeElement)); presses++) {
    await page.keyboard.press('Tab');
  }
  await expect(day).toBeFocused();
  await page.keyboard.type('7');
  await page.keyboard.press('Tab');
  await page.keyboard.type('oct');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2026');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('Stage 2: Abstinence', { useInnerText: true });
});
