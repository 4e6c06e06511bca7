/** Narrow, wide, on paper, in forced colors: nothing is cut off or lost. */
import { expect, test } from '@playwright/test';
import { addresses } from './pages';

const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

for (const width of [320, 360, 768, 1280, 1920]) {
  test(`at ${width} px no page scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses) {
      await page.goto(address);
      expect(await page.evaluate(sideways), address).toBeLessThanOrEqual(0);
    }
  });
}

test('at 1280 px the menu stands on one line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const address of addresses) {
    await page.goto(address);
    const lines = await page
      .getByRole('navigation', { name: 'Main menu' })
      .locator('li')
      .evaluateAll((entries) => new Set(entries.map((entry) => (entry as HTMLElement).offsetTop)).size);
    expect(lines, address).toBe(1);
  }
});

test('on the first screen of a phone: emergency numbers, Get help, and the name of the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const address of addresses) {
    await page.goto(address);
    for (const part of [
      page.getByRole('link', { name: '911' }).first(),
      page.getByRole('link', { name: 'Get help now' }).first(),
      page.getByRole('heading', { level: 1 }),
    ]) {
      await expect(part, address).toBeInViewport();
    }
  }
});

test('in an overdose the first step is on the first two screens of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/guides/overdose-and-naloxone/');
  const box = await page.locator('.steps li').first().boundingBox();
  expect(box!.y).toBeLessThan(640 * 2);
});

test('on paper: the text, the numbers and the sources, without menus', async ({ page }) => {
  await page.goto('/stages/abstinence/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeHidden();
  await expect(page.getByRole('link', { name: '911' }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  const [ink, paper] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('in forced colors the stage being read is still marked, and fields still have edges', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/stages/abstinence/');
  const here = page.getByRole('navigation', { name: 'The road' }).locator('[aria-current="page"]');
  await expect(here).toHaveCSS('font-weight', '700');
  await page.goto('/stage-finder/');
  await expect(page.getByLabel('Year')).toHaveCSS('border-top-style', 'solid');
});
