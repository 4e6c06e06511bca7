/** The search as a visitor sees it. */
import { type Page } from '@playwright/test';

export const field = (page: Page) => page.locator('#search-query');
/** Pages by what they are called. */
export const hits = (page: Page) => page.locator('[data-part="results"] li:not([hidden]) > a');
/** Places in the text, below them. */
export const places = (page: Page) => page.locator('[data-part="places"] > ol > li > a');
export const status = (page: Page) => page.locator('[data-part="status"]');
