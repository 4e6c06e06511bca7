/** Right after midnight and sleep, with a clock that is wrong, and empty for whoever comes next. */
import { expect, test } from '@playwright/test';
import { answer, enter, expectFields, head, open, type } from './finder-page';

test('at midnight the answer moves on by itself, and says so', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T23:58:30') });
  await page.goto('/stage-finder/');
  await enter(page, '19', '11', '2026');
  await expect(head(page)).toContainText('Stage 1: Initiation', { useInnerText: true });
  await expect(head(page)).not.toContainText('A new day has begun', { useInnerText: true });
  await page.clock.runFor(120_000);
  await expect(head(page)).toContainText('Stage 2: Abstinence', { useInnerText: true });
  await expect(head(page)).toContainText('7 full days', { useInnerText: true });
  await expect(head(page)).toContainText('A new day has begun', { useInnerText: true });
  await expect(head(page)).toHaveAttribute('role', 'status');
});

test('after a sleep of days it catches up when the page is seen again', async ({ page }) => {
  await open(page, '2026-11-25');
  await enter(page, '19', '11', '2026');
  await page.clock.setFixedTime(new Date('2026-11-28T09:00:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(head(page)).toContainText('9 full days', { useInnerText: true });
  await expect(head(page)).toContainText('to today, Saturday, November 28, 2026', { useInnerText: true });
});

test('west across the date line, where it is yesterday: no day below zero', async ({ page }) => {
  await open(page, '2026-11-25');
  await enter(page, '25', '11', '2026');
  await expect(head(page)).toContainText('day 0', { useInnerText: true });
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(head(page)).toContainText('If you crossed the date line', { useInnerText: true });
  await expect(head(page)).not.toContainText('-1');
});

test.describe('the clock of the device', () => {
  for (const absurd of ['2019-01-01', '1970-01-01', '2150-05-05']) {
    test(`says ${absurd}: which today was used, and a way to put it right`, async ({ page }) => {
      await open(page, absurd);
      await enter(page, '7', '10', '2026');
      await expect(head(page)).toContainText('This device says that today is', { useInnerText: true });
      const today = page.getByRole('group', { name: 'Today’s date' });
      await today.getByLabel('Day').fill('25');
      await today.getByLabel('Month').fill('nov');
      await today.getByLabel('Year').fill('2026');
      await page.keyboard.press('Enter');
      await expect(head(page)).toContainText('49 full days: 7 weeks', { useInnerText: true });
      await expect(head(page)).toContainText('Wednesday, November 25, 2026', { useInnerText: true });
      await expect(head(page)).not.toContainText('This device says', { useInnerText: true });
      await expect(today).toBeHidden();
      await expect(head(page).locator('h2:visible')).toBeFocused();
    });
  }

  test('a today that was put right moves on at midnight too', async ({ page }) => {
    await page.clock.install({ time: new Date('2019-01-01T23:59:30') });
    await page.goto('/stage-finder/');
    await enter(page, '19', '11', '2026');
    const today = page.getByRole('group', { name: 'Today’s date' });
    await today.getByLabel('Day').fill('2026-11-25');
    await page.keyboard.press('Enter');
    await expect(head(page)).toContainText('6 full days', { useInnerText: true });
    await page.clock.runFor(61_000);
    await expect(head(page)).toContainText('7 full days', { useInnerText: true });
  });

  test('is right, and can be changed all the same; a slip there has one message', async ({ page }) => {
    await open(page);
    await enter(page, '7', '10', '2026');
    await expect(head(page)).not.toContainText('This device says', { useInnerText: true });
    const change = page.getByRole('button', { name: 'Change it' });
    await expect(change).toHaveAttribute('aria-expanded', 'false');
    await change.click();
    await expect(change).toHaveAttribute('aria-expanded', 'true');
    const today = page.getByRole('group', { name: 'Today’s date' });
    await expect(today.getByLabel('Day')).toBeFocused();
    await today.getByLabel('Day').fill('31');
    await today.getByLabel('Month').fill('2');
    await today.getByLabel('Year').fill('2027');
    await page.keyboard.press('Enter');
    await expect(today.getByLabel('Day')).toHaveAccessibleDescription(/Enter today’s date in full/);
    await today.getByLabel('Day').fill('28');
    await page.keyboard.press('Enter');
    await expect(head(page)).toContainText('Sunday, February 28, 2027', { useInnerText: true });
    await expect(head(page)).toContainText('Stage 3', { useInnerText: true });
  });
});

test('the Back button shows empty fields and no answer', async ({ page }) => {
  await open(page);
  await page.getByLabel('Someone I care about').check();
  await enter(page, '7', '10', '2026');
  await answer(page).getByRole('link', { name: 'Read the guide to Abstinence' }).click();
  await expect(page).toHaveURL(/abstinence/);
  await page.goBack();
  await expect(page.getByLabel('Year')).toBeVisible();
  await expectFields(page, '', '', '');
  await expect(answer(page)).toBeHidden();
  await expect(head(page)).toHaveText('', { useInnerText: true });
  // Nor does anything of it stay behind where the eye does not see it.
  expect(await page.locator('stage-finder').evaluate((finder) => finder.textContent)).not.toMatch(/October|full days:/);
});

test('opening the page leaves it at its top', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('reloading shows empty fields too', async ({ page }) => {
  await open(page);
  await type(page, '7', '10', '2026');
  await page.reload();
  await expectFields(page, '', '', '');
});
