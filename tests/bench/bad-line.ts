/** A phone on a bad line, by Chromium's own throttling (DevTools protocol). */
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/browser.ts';
import { serve } from './serve.ts';

/** Kilobits a second, and milliseconds for a round trip. */
const LINE = { rate: 400, roundTrip: 400 };

/** What the line is, for the heading of a table. */
export const badLine = `a line of ${LINE.rate} kbit/s and ${LINE.roundTrip} ms`;

/** Opens a page of the built site with nothing cached, and gives what was measured on it. */
export type OnBadLine = <Measured>(
  url: string,
  measure: (page: Page, address: string) => Promise<Measured>,
) => Promise<Measured>;

/** Serves the built site to a browser for as long as something is measured. */
export async function withBadLine(act: (onBadLine: OnBadLine) => Promise<void>): Promise<void> {
  const executablePath = findBrowser();
  await using site = await serve('dist');
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    await act(async (url, measure) => {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      try {
        const page = await context.newPage();
        const devtools = await context.newCDPSession(page);
        await devtools.send('Network.enable');
        await devtools.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: LINE.roundTrip,
          downloadThroughput: (LINE.rate * 1000) / 8,
          uploadThroughput: (LINE.rate * 1000) / 8,
        });
        return await measure(page, site.origin + url);
      } finally {
        await context.close();
      }
    });
  } finally {
    await browser.close();
  }
}
