/** Whose date it is, a month without a day, and days to come. */
import { expect, test } from '@playwright/test';
import { answer, enter, head, open } from './finder-page';

test('both voices: every sentence of form and answer is for the one it speaks to', async ({ page }) => {
  await open(page);
  await enter(page, '7', '10', '2026');
  await expect(head(page)).toContainText('Counted from your first day', { useInnerText: true });
  await page.getByLabel('Someone I care about').check();
  const text = await page.locator('stage-finder').innerText();
  for (const sentence of [
    'Their first day without heroin',
    'They have not stopped yet',
    'Where they are on the road',
    'Their date fits',
    'Counted from their first day',
    'They are here',
    'The amount they used before can kill them now',
    'Three things that matter to them in Abstinence',
    'Two skills they can use',
    'For you, beside the road',
    'Have they used again since then?',
    'Every day they have had still counts',
  ]) {
    expect(text).toContain(sentence);
  }
  const mine = /Your first day|your first day|I have not stopped|You are here|Your date|you used before|you have had/;
  expect(text).not.toMatch(mine);
  await page.getByLabel('Me', { exact: true }).check();
  const own = await page.locator('stage-finder').innerText();
  expect(own).not.toMatch(/\b(they|their|them)\b(?! take)/i);
});

test.describe('only the month is known', () => {
  test('a month inside one stage', async ({ page }) => {
    await open(page);
    await enter(page, '', 'may', '2024');
    await expect(head(page)).toContainText('Your month fits', { useInnerText: true });
    await expect(head(page)).toContainText('Stage 3: Maintained Abstinence', { useInnerText: true });
    await expect(head(page)).toContainText('Somewhere from 908 to 938 full days', { useInnerText: true });
    await expect(head(page)).toContainText('some day in May 2024');
    await expect(page.locator('.milestones')).toBeHidden();
  });

  test('a month across a boundary names both stages and offers both guides', async ({ page }) => {
    await open(page);
    await enter(page, '', '11', '2026');
    await expect(head(page).locator('.place:visible')).toHaveText([/Stage 1: Initiation/, /Stage 2: Abstinence/]);
    await expect(head(page)).toContainText('Somewhere from 0 to 24 full days', { useInnerText: true });
    for (const name of ['Initiation', 'Abstinence']) {
      await expect(answer(page).getByRole('link', { name: `Read the guide to ${name}` })).toBeVisible();
    }
    await expect(answer(page).getByText('Perhaps here').filter({ visible: true })).toHaveCount(2);
  });
});

test.describe('the first day is still to come', () => {
  test('not stopped yet', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'I have not stopped yet' }).click();
    await expect(head(page)).toContainText('Your first day is still to come', { useInnerText: true });
    await expect(head(page)).not.toContainText('The day you gave', { useInnerText: true });
    await expect(answer(page).getByRole('link', { name: 'Read the guide to Initiation' })).toBeVisible();
    await expect(answer(page).getByRole('link', { name: 'Who to call, by country' })).toBeVisible();
    await expect(page.locator('[data-problem]:visible')).toHaveCount(0);
  });

  for (const [day, month, year, says] of [
    ['3', '12', '2026', 'The day you gave is Thursday, December 3, 2026.'],
    ['26', '11', '2026', 'If you crossed the date line'],
    ['', '12', '2026', 'The day you gave is December 2026.'],
    ['1', '1', '2062', 'more than a year from now'],
  ] as const) {
    test(`a planned day: ${day} ${month} ${year}`, async ({ page }) => {
      await open(page);
      await enter(page, day, month, year);
      await expect(head(page)).toContainText('Your first day is still to come', { useInnerText: true });
      await expect(head(page)).toContainText(says, { useInnerText: true });
      await expect(head(page)).not.toContainText(/\d+ (full )?days?/, { useInnerText: true });
      await expect(answer(page).getByRole('link', { name: 'Read the guide to Initiation' })).toBeVisible();
      await expect(page.locator('[aria-invalid]')).toHaveCount(0);
    });
  }
});
