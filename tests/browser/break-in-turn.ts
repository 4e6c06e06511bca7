/**
 * Breaks tools on purpose. What is shown afterwards works, or is the version without script, or one sentence that is true:
 * no control is left that does nothing, and no error that nobody caught.
 */
import { expect, type Page } from '@playwright/test';
import * as broken from './broken';
import { expectNothingDead, watchPresses } from './dead-controls';
import { test } from './offline';

export type Way = (page: Page) => unknown;
export type Outcome = (page: Page) => Promise<unknown>;

export interface Case {
  /** What there is to be left, as a title. */
  left: string;
  ways: Record<string, Way>;
  /** What a reader does first. */
  then: Outcome;
}

/** Runs each way of each case on a page, and holds what is left there to the law. */
export function breakInTurn(address: string, root: string, cases: Case[]): void {
  test.describe(address, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
    for (const { left, ways, then } of cases)
      for (const [name, way] of Object.entries(ways))
        test(`${name}: ${left}`, async ({ page }) => {
          const uncaught: string[] = [];
          // A file that does not parse is an error before any of it runs.
          page.on('pageerror', ({ name: kind, message }) => kind !== 'SyntaxError' && uncaught.push(message));
          await watchPresses(page);
          await page.clock.setFixedTime(new Date('2026-11-25T12:00:00'));
          await way(page);
          await page.goto(address);
          await then(page);
          await expectNothingDead(page, root);
          expect(uncaught).toEqual([]);
        });
  });
}

export const sees =
  (text: string | RegExp): Outcome =>
  (page) =>
    expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
export const both =
  (...outcomes: Outcome[]): Outcome =>
  async (page) => {
    for (const outcome of outcomes) await outcome(page);
  };
export const gone =
  (selector: string): Outcome =>
  (page) =>
    expect(page.locator(selector).filter({ visible: true })).toHaveCount(0);
export const press =
  (name: string): Outcome =>
  (page) =>
    page.getByRole('button', { name, exact: true }).click();

/** What keeps any tool from ever starting. */
export const neverStarts = (script: string, ...imports: string[]): Record<string, Way> => ({
  'its script is missing': broken.missing(script),
  'its script does not parse': broken.unreadable(script),
  ...Object.fromEntries(imports.map((name) => [`${name}, which it imports, is missing`, broken.missing(name)])),
  ...Object.fromEntries(imports.map((name) => [`${name}, which it imports, does not parse`, broken.unreadable(name)])),
  'there are no custom elements': broken.lacking('customElements'),
});
export const storages = {
  'storage is null': broken.storage('null'),
  'storage throws': broken.storage('throws'),
  'storage throws on write': broken.storage('throws on write'),
};
