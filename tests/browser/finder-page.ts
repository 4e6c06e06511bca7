/** The stage finder as a visitor uses it. */
import { expect, type Page } from '@playwright/test';

/** The last day on which the site changed, as long as the clocks of these tests stand still: see `isAbsurd`. */
const CHANGED = '2026-11-23';

/** Noon on this day, on the visitor's own clock. */
export async function open(page: Page, today = '2026-11-25') {
  await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
  // Before the tool starts, each time the page is opened.
  await page.addInitScript((changed) => {
    new MutationObserver((_, observer) => {
      const finder = document.querySelector<HTMLElement>('stage-finder');
      if (!finder) return;
      finder.dataset['since'] = changed;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  }, CHANGED);
  await page.goto('/stage-finder/');
}

export async function type(page: Page, day: string, month: string, year: string) {
  await page.getByLabel('Day', { exact: true }).first().fill(day);
  await page.getByLabel('Month').first().fill(month);
  await page.getByLabel('Year').first().fill(year);
}

export async function enter(page: Page, day: string, month: string, year: string) {
  await type(page, day, month, year);
  await page.getByRole('button', { name: 'Show the stage' }).click();
}

/** Puts text into a field as a paste does. */
export async function paste(page: Page, label: string, text: string) {
  const field = page.getByLabel(label, { exact: true }).first();
  await field.fill(text);
  await field.evaluate((input) =>
    input.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true })),
  );
}

/** What is announced: the head of the answer. */
export const head = (page: Page) => page.locator('[data-part="head"]');
/** All of the answer below it. */
export const answer = (page: Page) => page.locator('[data-part="answer"]');

export async function expectFields(page: Page, day: string, month: string, year: string) {
  await expect(page.getByLabel('Day', { exact: true }).first()).toHaveValue(day);
  await expect(page.getByLabel('Month').first()).toHaveValue(month);
  await expect(page.getByLabel('Year').first()).toHaveValue(year);
}
