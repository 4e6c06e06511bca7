/** On paper, as text, in a calendar: the date goes along only when it was ticked. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { answer, enter, head, open } from './finder-page';

/** Every day or count in the answer that leads back to the first day, October 7, 2026. */
const DATES = /October|2026|2027|49|7 weeks|January|Wednesday|Tuesday|60 days/;

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
      Object.assign(document, { execCommand: () => false });
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
