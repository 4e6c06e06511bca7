/** What stands at the end of every page to pass it on, and the addresses that are handed over. */
import { type Page } from '@playwright/test';
import { readYaml } from '../content/files';

export const ORIGIN = 'http://localhost:4321';
export const entries = readYaml<{ id: string; to: string; en: { text?: string } }[]>('content/short-addresses.yaml');

export const block = (page: Page) => page.locator('details.share');

export async function open(page: Page, address: string) {
  await page.goto(address);
  await block(page).locator('summary').click();
}

/** Takes away the sheet of the system for sharing, which most computers do not have. */
export const withoutSheet = (page: Page) =>
  page.addInitScript(() => {
    delete (Navigator.prototype as { share?: unknown }).share;
  });
