/** When something can be read on a bad line, by Chromium's own throttling (DevTools protocol). */
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../browser/browser.ts';
import { serve } from './serve.ts';
import { median, printTable } from './table.ts';

/** Kilobits a second, and milliseconds for a round trip. */
const LINE = { rate: 400, roundTrip: 400 };
const RUNS = 3;
const PAGES = [
  '/',
  '/guides/overdose-and-naloxone/',
  '/get-help/',
  '/stages/initiation/',
  '/skills/riding-out-a-craving/',
  '/stage-finder/',
  '/search/',
];

interface Paint {
  first: number;
  largest: number;
  bytes: number;
}

export async function firstPaint(): Promise<void> {
  const executablePath = findBrowser();
  await using site = await serve('dist');
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    const rows = [];
    for (const url of PAGES) {
      const paints: Paint[] = [];
      for (let run = 0; run < RUNS; run++) paints.push(await paint(browser, site.origin + url));
      const middle = (field: keyof Paint) => Math.round(median(paints.map((each) => each[field])));
      rows.push([url, middle('bytes'), middle('first'), middle('largest')]);
    }
    printTable(
      `First and largest paint on a line of ${LINE.rate} kbit/s and ${LINE.roundTrip} ms (median of ${RUNS}, nothing cached, no name look-up or TLS)`,
      ['page', 'bytes sent', 'first paint, ms', 'largest paint, ms'],
      rows,
    );
  } finally {
    await browser.close();
  }
}

async function paint(browser: Browser, address: string): Promise<Paint> {
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
    await page.goto(address, { waitUntil: 'load' });
    return await page.evaluate(
      () =>
        new Promise<Paint>((resolve) => {
          new PerformanceObserver((list) => {
            const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
            resolve({
              first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
              largest: list.getEntries().at(-1)?.startTime ?? 0,
              bytes: navigation?.encodedBodySize ?? 0,
            });
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
  } finally {
    await context.close();
  }
}
