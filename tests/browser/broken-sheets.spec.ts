/** The tools above sheets of paper, broken on purpose: choosing goes on, and the browser has a menu. */
import { expect } from '@playwright/test';
import { both, breakInTurn, gone, neverStarts, press, sees, type Outcome } from './break-in-turn';
import * as broken from './broken';

for (const [address, ownLine] of [
  ['/share/cards/', true],
  ['/share/poster/', false],
  ['/handouts/overdose/', false],
] as const) {
  const choosesCountry: Outcome = async (page) => {
    await page.getByLabel('Country').selectOption('uk');
    await expect(page.locator('[data-country="uk"]').first()).toBeVisible();
  };
  const fromMenu = both(sees('To print, use the menu of your browser'), gone('[data-part="print"]'), choosesCountry);
  const typesLine: Outcome = async (page) => {
    if (!ownLine) return;
    await page.getByLabel('Your own line').fill('Sam 555');
    await expect(page.locator('[data-own]').first()).toHaveText('Sam 555');
  };
  breakInTurn(address, 'sheet-tools', [
    {
      left: 'the menu prints',
      ways: { ...neverStarts('SheetTools', 'tool'), 'a part is missing': broken.without('[data-part="print"]') },
      then: both(fromMenu, gone('[data-part="own"]')),
    },
    {
      left: 'the menu prints, the line is written',
      ways: { 'there is no print': broken.lacking('print') },
      then: both(fromMenu, typesLine),
    },
    {
      left: 'the menu prints, the line is written',
      ways: { 'print throws': broken.throwing('print') },
      then: both(press('Print'), fromMenu, typesLine),
    },
  ]);
}
