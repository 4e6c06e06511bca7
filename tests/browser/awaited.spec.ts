/** A tool's place is kept until its script is there: nothing moves when it comes, and no gap stays when it does not. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';

const TOOLS = [
  { address: '/stage-finder/', tool: 'stage-finder' },
  { address: '/search/', tool: 'search-box' },
  { address: '/offline-copy/', tool: 'save-offline' },
];

/** How far things have moved so far: https://web.dev/articles/cls. */
const moved = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 100));
      }),
  );

async function late(page: Page, width = 360): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.route('**/_astro/*.js', async (route) => {
    await wait(600);
    await route.continue();
  });
}

for (const width of [320, 360, 768, 1280]) {
  test(`at ${width} px a reading page does not move when the search field comes`, async ({ page }) => {
    await late(page, width);
    await page.goto('/guides/medicines/', { waitUntil: 'commit' });
    await expect(page.locator('header search')).toBeVisible();
    expect(await moved(page)).toBe(0);
  });
}

for (const { address, tool } of TOOLS) {
  test(`${address}: nothing moves when the script comes late`, async ({ page }) => {
    await late(page);
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator(`${tool} :is([type='submit'], [data-part='save'])`)).toBeVisible();
    expect(await moved(page)).toBeLessThan(0.01);
  });

  test(`${address}: where the script does not come, the page says so in its place`, async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(address);
    const message = page.locator(`${tool} > [data-part="no-script"]`);
    await expect(message).toBeVisible({ timeout: 10_000 });
    const gaps = await message.evaluate((words) => {
      const { top, bottom } = words.getBoundingClientRect();
      const seen = [...words.parentElement!.children].filter((part) =>
        part.checkVisibility({ visibilityProperty: true }),
      );
      const box = words.parentElement!.getBoundingClientRect();
      const below = seen[seen.indexOf(words) + 1]?.getBoundingClientRect().top ?? box.bottom;
      return { above: top - box.top, below: below - bottom };
    });
    expect(gaps.above).toBeLessThan(60);
    expect(gaps.below).toBeLessThan(60);
    await expect(page.locator(`${tool} :is([type='submit'], [data-part='save'])`)).toBeHidden();
  });
}
