/** Kept on this device: only what was asked for, and gone when asked. */
import { expect, test, type Page } from '@playwright/test';
import { answer, enter, expectFields, head, open } from './finder-page';

const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }));

test.describe('on this device', () => {
  test('nothing until asked; then the date and the voice, in plain words; after Forget nothing', async ({ page }) => {
    await open(page);
    await page.getByLabel('Someone I care about').check();
    await enter(page, '7', '10', '2026');
    expect(await stored(page)).toEqual({});
    await expect(page.getByText('it is gone when you leave').filter({ visible: true })).toHaveCount(1);

    await page.getByRole('button', { name: 'Remember the date' }).click();
    expect(await stored(page)).toEqual({ 'first-day': 'them 2026-10-07' });
    await expect(answer(page)).toContainText(
      'This device remembers two things: Wednesday, October 7, 2026, and that it is about someone you care about.',
      { useInnerText: true },
    );
    await expect(page.getByText('it is gone when you leave').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Forget the date' })).toBeFocused();

    await page.reload();
    await expectFields(page, '7', 'October', '2026');
    await expect(page.getByLabel('Someone I care about')).toBeChecked();
    await expect(head(page)).toContainText('49 full days', { useInnerText: true });

    await page.getByRole('button', { name: 'Forget the date' }).click();
    expect(await stored(page)).toEqual({});
    await expect(answer(page)).toContainText('Forgotten.', { useInnerText: true });
    await expect(page.getByRole('button', { name: 'Remember the date' })).toBeFocused();
    await page.reload();
    await expectFields(page, '', '', '');
    await expect(answer(page)).toBeHidden();
  });

  test('another date on the page does not change what is said of the one remembered', async ({ page }) => {
    await open(page);
    await enter(page, '7', '10', '2026');
    await page.getByRole('button', { name: 'Remember the date' }).click();
    await expect(page.getByRole('button', { name: 'Remember the date' })).toBeHidden();
    await page.getByLabel('Someone I care about').check();
    await enter(page, '1', '1', '2020');
    await expect(answer(page)).toContainText('Wednesday, October 7, 2026, and that it is about you.', {
      useInnerText: true,
    });
    await page.getByRole('button', { name: 'Remember the date' }).click();
    expect(await stored(page)).toEqual({ 'first-day': 'them 2020-01-01' });
    await page.getByRole('button', { name: 'Forget the date' }).click();
    expect(await stored(page)).toEqual({});
  });

  test('a month is remembered as a month', async ({ page }) => {
    await open(page);
    await enter(page, '', 'may', '2024');
    await page.getByRole('button', { name: 'Remember the date' }).click();
    await page.reload();
    await expectFields(page, '', 'May', '2024');
    await expect(head(page)).toContainText('Stage 3', { useInnerText: true });
  });

  for (const foreign of ['', 'them', 'them 2026-13-45', 'x 2026-10-07', '<b>', '{"date":1}']) {
    test(`"${foreign}" in the store is not taken for a date`, async ({ page }) => {
      await open(page);
      await page.evaluate((text) => localStorage.setItem('first-day', text), foreign);
      await page.reload();
      await expectFields(page, '', '', '');
      await expect(answer(page)).toBeHidden();
    });
  }

  test('where the browser refuses, it says that nothing was kept', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await open(page);
    await enter(page, '7', '10', '2026');
    await page.getByRole('button', { name: 'Remember the date' }).click();
    await expect(answer(page)).toContainText('Nothing was kept.', { useInnerText: true });
  });
});
