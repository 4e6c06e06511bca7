/** Keep and take away: only what was asked for, and gone when asked. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { answer, enter, expectFields, head, open } from './finder-page';

const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }));
/** Every day or count in the answer that leads back to the first day, October 7, 2026. */
const DATES = /October|2026|2027|49|7 weeks|January|Wednesday|Tuesday|60 days/;

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

test.describe('on paper', () => {
  for (const ticked of [false, true]) {
    test(`${ticked ? 'with' : 'without'} the date`, async ({ page }) => {
      await open(page);
      await enter(page, '7', '10', '2026');
      if (ticked) await page.getByLabel('Print and copy the date').check();
      await page.emulateMedia({ media: 'print' });
      const sheet = await page.locator('main').innerText();
      expect(sheet).toContain('Stage 2: Abstinence');
      expect(sheet).toContain('lost its tolerance');
      expect(sheet).not.toContain('Count it on a calendar');
      await expect(page.getByLabel('Year')).toBeHidden();
      if (ticked) {
        for (const part of ['October 7, 2026', '49 full days', '60 days', 'January 5, 2027'])
          expect(sheet).toContain(part);
      } else {
        expect(sheet).not.toMatch(DATES);
      }
    });
  }

  test('the button opens the print window of the browser', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await open(page);
    await enter(page, '7', '10', '2026');
    await page.getByRole('button', { name: 'Print' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  });
});

test.describe('as text', () => {
  for (const ticked of [false, true]) {
    test(`${ticked ? 'with' : 'without'} the date`, async ({ page }) => {
      await page.addInitScript(() => {
        const kept: string[] = [];
        Object.assign(window, { copiedTexts: kept });
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: async (text: string) => kept.push(text) },
        });
      });
      await open(page);
      await enter(page, '7', '10', '2026');
      if (ticked) await page.getByLabel('Print and copy the date').check();
      await page.getByRole('button', { name: 'Copy as text' }).click();
      await expect(answer(page)).toContainText('Copied.', { useInnerText: true });
      const [text = ''] = await page.evaluate(() => (window as unknown as { copiedTexts: string[] }).copiedTexts);
      expect(text).toContain('Stage 2: Abstinence');
      expect(text).toContain('lost its tolerance');
      expect(text).toMatch(/\/stage-finder\/$/);
      if (ticked) expect(text).toContain('October 7, 2026');
      else expect(text).not.toMatch(DATES);
    });
  }

  test('where copying is refused, the text is there to select', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await open(page);
    await enter(page, '7', '10', '2026');
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByLabel('The answer as text')).toHaveValue(/Stage 2: Abstinence/);
    await expect(answer(page)).toContainText('did not allow copying', { useInnerText: true });
  });
});

test.describe('in a calendar', () => {
  for (const [named, titles] of [
    [false, ['A day to note', 'A day to note', 'A day to note']],
    [true, ['60 days', '90 days', '6 months']],
  ] as const) {
    test(named ? 'with the milestones by name' : 'with neutral titles', async ({ page }) => {
      await open(page);
      await enter(page, '7', '10', '2026');
      if (named) await page.getByLabel('Name the milestones, for all who see the calendar').check();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the next milestones' }).click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe('days-to-note.ics');
      await expect(answer(page)).toContainText('in your downloads', { useInnerText: true });
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')) as unknown[]);
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2026-12-06', '2027-01-05', '2027-04-07']);
      expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
      expect(events.map(({ summary }) => summary)).toEqual(titles);
    });
  }

  test('without a connection it says so, and the answer stays', async ({ page, context }) => {
    await open(page);
    await enter(page, '7', '10', '2026');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Save the next milestones' }).click();
    await expect(answer(page)).toContainText('The file could not be made.', { useInnerText: true });
    await expect(head(page)).toContainText('Stage 2', { useInnerText: true });
  });
});
