/** From a date to its place on the road, and from a slip to the one message about it. */
import { expect, test } from '@playwright/test';
import { answer, enter, head, open } from './finder-page';

const NOON = '2026-11-23';

test.describe('the place of a date', () => {
  for (const [day, month, year, stage, days] of [
    ['23', '11', '2026', 'Stage 1: Initiation', 'Today is day 0'],
    ['7', 'oct', '2026', 'Stage 2: Abstinence', '47 full days: 6 weeks and 5 days'],
    ['26th', 'Aug', '2026', 'Stage 2: Abstinence', '89 full days'],
    ['25', 'August', '2026', 'Stage 3: Maintained Abstinence', '90 full days'],
    ['24', 'noviembre', '2021', 'Stage 3: Maintained Abstinence', '1,825 full days'],
    ['٢٣', '١١', '٢٠٢١', 'Stage 4: Advanced Recovery', '1,826 full days: 5 years'],
  ] as const) {
    test(`${day} ${month} ${year}: ${stage}`, async ({ page }) => {
      await open(page, NOON);
      await enter(page, day, month, year);
      await expect(head(page)).toContainText(stage, { useInnerText: true });
      await expect(head(page)).toContainText(days, { useInnerText: true });
      await expect(head(page)).toContainText('Monday, November 23, 2026');
      await expect(head(page).locator('.place:visible')).toHaveCount(1);
      await expect(answer(page).locator('.road-map li:has(.mark:visible)')).toContainText(stage);
    });
  }

  test('from the home page in one step', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('region', { name: 'Which stage is it?' }).getByRole('link').click();
    await expect(page.getByLabel('Year')).toBeVisible();
  });
});

test('an answer has all its parts, and each link leads to a page', async ({ page, request }) => {
  await open(page, NOON);
  await enter(page, '18', '11', '2026');
  await expect(head(page)).toContainText('Stage 1: Initiation 5 full days', { useInnerText: true, ignoreCase: true });
  const parts = [
    'You are here',
    'within three days of the border with Abstinence',
    'After a break the body has lost its tolerance',
    'Abstinence begins on Wednesday, November 25, 2026',
    'Three things that matter in Initiation',
    'Methadone or buprenorphine can start this week',
    'Read the guide to Initiation',
    'Two skills that fit',
    'Stage 1, seen from the family',
    '7 days',
    'Wednesday, November 25, 2026',
    'Reached',
    'Used again since then?',
    'Every day you have had still counts',
    'not a test',
  ];
  for (const part of parts) await expect(answer(page)).toContainText(part, { useInnerText: true });

  const links = await answer(page)
    .locator('a[href^="/"]:visible')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThanOrEqual(7);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test('a second answer leaves nothing of the first', async ({ page }) => {
  await open(page, NOON);
  await enter(page, '18', '11', '2026');
  await enter(page, '1', '1', '2015');
  await expect(head(page)).toContainText('Stage 4: Advanced Recovery', { useInnerText: true });
  await expect(answer(page)).toContainText('There is no stage after this one', { useInnerText: true });
  await expect(head(page)).not.toContainText('Initiation', { useInnerText: true });
  await expect(answer(page)).not.toContainText('within three days', { useInnerText: true });
  await expect(answer(page)).not.toContainText('guide to Initiation', { useInnerText: true });
});

test('nothing is counted down, lost or set back, in any stage and either voice', async ({ page }) => {
  await open(page, NOON);
  for (const year of ['2026', '2025', '2015']) {
    for (const voice of ['Me', 'Someone I care about']) {
      await page.getByLabel(voice, { exact: true }).check();
      await enter(page, '20', '11', year);
      const text = await page.locator('stage-finder').innerText();
      expect(text).not.toMatch(/reset|start over|back to zero|days left|days to go|only \d|lost your|failed? again/i);
    }
  }
});

test.describe('one problem at a time, on its field', () => {
  for (const [day, month, year, field, message] of [
    ['', '', '', 'Day', 'Enter a date: day, month and year.'],
    ['1', '', '', 'Month', 'Add the month'],
    ['1', '2', '', 'Year', 'Add the year'],
    ['32', '2', '2025', 'Day', 'from 1 to 31'],
    ['1', 'xx', '2025', 'Month', 'from 1 to 12'],
    ['1', '2', '25', 'Year', 'four digits'],
    ['31', '2', '2026', 'Day', 'does not exist'],
    ['', '30/02/2026', '', 'Month', 'does not exist'],
    ['23/11/25', '', '', 'Day', 'cannot be read as one date'],
    ['1', '1', '1899', 'Year', '1900 or later'],
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
      await expect(head(page)).toHaveText('', { useInnerText: true });
      await expect(answer(page)).toBeHidden();
    });
  }

  test('what was typed stays, and the message goes once it is right', async ({ page }) => {
    await open(page, NOON);
    await enter(page, '31', 'feb', '2026');
    await expect(page.getByLabel('Month')).toHaveValue('feb');
    await page.getByLabel('Day', { exact: true }).fill('28');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-part="error"]')).toBeHidden();
    await expect(page.locator('[aria-invalid]')).toHaveCount(0);
    await expect(head(page)).toContainText('Stage 3', { useInnerText: true });
  });
});
