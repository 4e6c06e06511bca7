/** The quick exit and the page for wrong addresses, broken on purpose: a link leads away, and ways lead on. */
import { expect, test } from '@playwright/test';
import { both, breakInTurn, gone, neverStarts, sees, type Outcome } from './break-in-turn';
import * as broken from './broken';

const ELSEWHERE = 'https://www.bbc.com/weather';
const leavesByLink: Outcome = async (page) => {
  await page.route(`${ELSEWHERE}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Weather' }));
  await expect(page.locator('quick-exit').getByText(/Shift/).filter({ visible: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL(ELSEWHERE);
};

breakInTurn('/families/staying-safe-online/', 'quick-exit', [
  {
    left: 'a link leads away',
    ways: {
      ...neverStarts('QuickExit', 'tool'),
    },
    then: leavesByLink,
  },
]);

for (const how of ['the button', 'Shift three times'] as const)
  test(`quick exit: where leaving throws, ${how} leads away all the same`, async ({ page }) => {
    await page.route(`${ELSEWHERE}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Weather' }));
    await page.goto('/families/staying-safe-online/');
    await expect(page.locator('quick-exit').getByText(/Shift/).filter({ visible: true })).not.toHaveCount(0);
    await broken.breakNow('DOMTokenList.prototype.add')(page);
    if (how === 'the button') await page.getByRole('link', { name: 'Leave this page' }).click();
    else for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(ELSEWHERE);
  });

const waysOn = both(sees('This page is not here'), (page) =>
  expect(page.locator('main').getByRole('link', { name: 'Overdose and naloxone' })).toBeVisible(),
);

breakInTurn('/cravign', 'main', [
  {
    left: 'ways lead on',
    ways: {
      ...neverStarts('WrongAddress', 'tool', 'spelling'),
      'a part is missing': broken.without('wrong-address template'),
    },
    then: both(waysOn, gone('wrong-address p')),
  },
]);
