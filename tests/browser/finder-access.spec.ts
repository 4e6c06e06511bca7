/** The finder by keyboard, enlarged four times, in forced colors, and without a word in the console. */
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
