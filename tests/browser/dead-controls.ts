/** Whether anything that is shown does nothing: each control is pressed, and something must be seen of it. */
import { expect, type Page } from '@playwright/test';

/** Counts what a press may do outside the page: print, share, save a file. */
export async function watchPresses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const count = () => {
      document.documentElement.dataset['done'] = String(Number(document.documentElement.dataset['done'] ?? 0) + 1);
    };
    const watcher = new MutationObserver(() => (window as unknown as { writes: number }).writes++);
    Object.assign(window, { writes: 0 });
    watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    window.print = count;
    navigator.share = async () => count();
    document.addEventListener('click', ({ target }) => {
      if ((target as Element).closest?.('a[download]')) count();
    });
  });
}

/** All that a reader could notice: words, fields, the focus, the address, what was done outside the page. */
const noticed = (page: Page) =>
  page.evaluate(() => [
    document.body.innerText,
    [...document.querySelectorAll('input, select, textarea')].map((box) => {
      const { value, checked } = box as HTMLInputElement;
      return [value, checked];
    }),
    [...document.querySelectorAll('*')].indexOf(document.activeElement!),
    scrollY,
    location.href,
    document.documentElement.dataset['done'],
    // What stands there already is written again.
    (window as unknown as { writes: number }).writes,
  ]);

/** Presses each button that can be seen, and looks at each link and field. */
export async function expectNothingDead(page: Page, root: string): Promise<void> {
  const within = page.locator(root);
  expect(await within.locator('a:not([href])').filter({ visible: true }).allInnerTexts()).toEqual([]);
  const names = await within.locator('button').filter({ visible: true }).allInnerTexts();
  for (const name of names) {
    const button = within.locator('button').filter({ visible: true, hasText: name }).first();
    // One press may take others away.
    if ((await button.count()) === 0) continue;
    // Pressed before anything else, it would seem to do nothing but to take the focus.
    await button.focus();
    const before = JSON.stringify(await noticed(page));
    await button.click();
    await expect
      .poll(async () => JSON.stringify(await noticed(page)), { message: `"${name}" does nothing` })
      .not.toBe(before);
  }
}
