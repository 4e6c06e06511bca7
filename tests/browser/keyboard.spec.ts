import { expect, test } from '@playwright/test';
import { addresses } from './pages';

test('the first Tab offers to skip to the text, and it does', async ({ page }) => {
  await page.goto('/stages/abstinence/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('then come the emergency numbers, Get help, and the menu in its order', async ({ page }) => {
  await page.goto('/');
  const names: string[] = [];
  for (let presses = 0; presses < 15; presses++) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
      ),
    );
  }
  expect(names).toEqual([
    'Skip to the text',
    '911',
    '999',
    '000',
    '112',
    '111',
    'Get help now',
    'Four Stages, home page',
    'Stages',
    'Skills',
    'Guides',
    'Families',
    'Find your stage',
    'About',
    'Search',
  ]);
});

test('a citation leads to its source by keyboard', async ({ page }) => {
  await page.goto('/stages/abstinence/');
  await page.locator('.cite a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.sources li:target')).toBeInViewport();
});

test('no page logs a message, an error or a refused request', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${page.url()} ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`${page.url()} ${error.message}`));
  for (const address of addresses) await page.goto(address, { waitUntil: 'networkidle' });
  // The address that does not exist is meant to answer 404; the browser notes it.
  expect(messages.filter((message) => !message.includes('no-such-page'))).toEqual([]);
});
