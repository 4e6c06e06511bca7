/** Addresses typed from paper: capitals and a trailing sign lead on; the page for missing ones helps whatever was typed. */
import { expect, test } from '@playwright/test';
import { Host } from './host';

const OVERDOSE = '/guides/overdose-and-naloxone/';

const host = new Host('dist');
test.beforeAll(() => host.start());
test.afterAll(() => host.stop());

for (const [typed, leadsTo] of [
  ['/OD', OVERDOSE],
  ['/Od/', OVERDOSE],
  ['/od.', OVERDOSE],
  ['/OD)', OVERDOSE],
  ['/Craving', '/skills/riding-out-a-craving/'],
  ['/HELP/', '/get-help/'],
  ['/Guides/Overdose-and-Naloxone', OVERDOSE],
  ['/SKILLS/sleep/index.html', '/skills/sleep/'],
  ['/stages/initiation/,', '/stages/initiation/'],
] as const) {
  test(`${typed} leads to ${leadsTo}`, async ({ page }) => {
    await page.goto(host.url + typed);
    await expect(page).toHaveURL((url) => url.pathname === leadsTo);
    await expect(page.locator('h1')).toBeVisible();
  });
}

for (const [typed, meant] of [
  ['/cravign', '/craving'],
  ['/en/overdse', null],
  ['/somewhere/craving', '/craving'],
  ['/skills/sleeep/', '/skills/sleep/'],
] as const) {
  test(`${typed} is asked about: ${meant ?? 'nothing is like it'}`, async ({ page }) => {
    await page.goto(host.url + typed);
    await expect(page.locator('h1')).toHaveText('This page is not here');
    const asked = page.locator('wrong-address a');
    if (!meant) return expect(asked).toHaveCount(0);
    await expect(asked.first()).toHaveText(meant);
    await asked.first().click();
    await page.waitForURL((url) => url.pathname !== typed);
    await expect(page.locator('h1')).not.toHaveText('This page is not here');
  });
}

test('a missing page names the overdose page first, without script too', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${host.url}/OD-nowhere`);
  await expect(page.locator('main a').first()).toHaveAttribute('href', OVERDOSE);
  await expect(page.locator('wrong-address p')).toBeHidden();
  await page.close();
});

test('the page for missing ones leads nowhere from its own address', async ({ page }) => {
  await page.goto(`${host.url}/404.html`);
  await expect(page.locator('h1')).toHaveText('This page is not here');
});
