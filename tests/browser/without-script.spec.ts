/** Everything that matters is there with script off. */
import { expect, test } from '@playwright/test';
import { addresses } from './pages';

test.use({ javaScriptEnabled: false });

test('the finder shows the stages with their days, and no dead form', async ({ page }) => {
  await page.goto('/stage-finder/');
  await expect(page.locator('form')).toBeHidden();
  await expect(page.getByText('There is no date box here')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Maintained Abstinence Day 90' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Count it on a calendar' })).toBeVisible();
});

test('the search page lists every page', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator('form')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Overdose and naloxone', exact: true })).toBeVisible();
});

test('every page has its words, its menu and its numbers', async ({ page }) => {
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: '911' }).first()).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible();
  }
});
