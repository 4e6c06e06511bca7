/** Leaving at once: the page is hidden before the other one loads, and Back does not bring it back. */
import { expect, test, type Page } from '@playwright/test';

const ELSEWHERE = 'https://www.bbc.com/weather';

async function open(page: Page) {
  await page.route(`${ELSEWHERE}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  await page.goto('/about/');
  await page.goto('/families/staying-safe-online/');
}

test('a press of the button leaves, and Back leads to the page before', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL(ELSEWHERE);
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('three presses of Shift leave; other keys between them start the count anew', async ({ page }) => {
  await open(page);
  const say = page.locator('quick-exit [data-left]:visible');
  await page.keyboard.press('Shift');
  await expect(page.locator('quick-exit [data-left="2"]')).not.toHaveAttribute('hidden');
  await page.keyboard.press('a');
  await expect(say).toHaveCount(0);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(/staying-safe-online/);
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(ELSEWHERE);
});

test('the page is blank at once, before the other one has answered', async ({ page }) => {
  await open(page);
  const left = await page.evaluate(() => {
    document.querySelector<HTMLElement>('quick-exit a')!.click();
    return { display: getComputedStyle(document.body).display, title: document.title };
  });
  expect(left).toEqual({ display: 'none', title: 'Loading' });
});

test('without script it is a plain link', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/families/staying-safe-online/`);
  await expect(page.getByRole('link', { name: 'Leave this page' })).toHaveAttribute('href', ELSEWHERE);
  await context.close();
});
