/** The search by keyboard, as a screen reader meets it, in color and on a narrow screen. */
import { expect, test } from '@playwright/test';
import { field, hits, places, status } from './search-page';

test.beforeEach(async ({ page }) => {
  await page.goto('/search/');
});

test('each change is spoken once', async ({ page }) => {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const part of document.querySelectorAll('search-box [role=status]')) {
      new MutationObserver(() => part.textContent && said.push(part.textContent)).observe(part, { childList: true });
    }
  });
  // All letters in one task: a busy machine that stalls between two keys would make a pause, and a pause is answered.
  await field(page).evaluate((input: HTMLInputElement) => {
    for (const letter of 'craving') {
      input.value += letter;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }));
    }
  });
  await expect(places(page).first()).toBeVisible();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((text) => text !== 'Searching…')).toEqual([
    expect.stringMatching(/^\d+ pages? found$/),
    expect.stringMatching(/^\d+ places? in the text found$/),
  ]);
});

test('keys cut off the panel’s own announcement: the line after the typing names it', async ({ page }) => {
  await field(page).pressSequentially('he is not breathing', { delay: 40 });
  await expect(field(page)).toBeFocused();
  await expect(status(page)).toHaveText(/^If this is happening now: see above\. \d+ pages found$/);
});

test('whoever asks in danger is taken to the panel: with Enter, and from the field of another page', async ({
  page,
}) => {
  const panel = page.getByRole('alert', { name: 'If this is happening now' });
  await field(page).fill('he is not breathing');
  await field(page).press('Enter');
  await expect(panel).toBeFocused();
  await page.goto('/skills/');
  await page.getByRole('searchbox').fill('not breathing');
  await page.getByRole('searchbox').press('Enter');
  await expect(panel).toBeFocused();
});

test('without danger the focus stays in the field', async ({ page }) => {
  await field(page).fill('craving');
  await field(page).press('Enter');
  await expect(hits(page).first()).toBeVisible();
  await expect(field(page)).toBeFocused();
});

test('a stage has its name and its color', async ({ page }) => {
  await field(page).fill('stage 2');
  const stage = page.locator('[data-part="results"] [data-part="stage"]').first();
  await expect(stage).toHaveText('2 Abstinence');
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  await expect(stage).not.toHaveCSS('color', ink);
});

test('by keyboard from the field to a result', async ({ page }) => {
  await field(page).fill('naloxone');
  await expect(hits(page).first()).toBeVisible();
  await field(page).focus();
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press('Tab');
    if (
      await hits(page)
        .first()
        .evaluate((link) => link === document.activeElement)
    )
      break;
  }
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overdose and naloxone');
});

test('fits a width of 320 px, with the panel for danger', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await field(page).fill('overdose naloxome');
  await expect(hits(page).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
