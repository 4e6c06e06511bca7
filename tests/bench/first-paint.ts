/** When something can be read on a bad line. */
import { type Page } from '@playwright/test';
import { badLine, withBadLine } from './bad-line.ts';
import { median, printTable } from './table.ts';

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
  await withBadLine(async (onBadLine) => {
    const rows = [];
    for (const url of PAGES) {
      const paints: Paint[] = [];
      for (let run = 0; run < RUNS; run++) paints.push(await onBadLine(url, paint));
      const middle = (field: keyof Paint) => Math.round(median(paints.map((each) => each[field])));
      rows.push([url, middle('bytes'), middle('first'), middle('largest')]);
    }
    printTable(
      `First and largest paint on ${badLine} (median of ${RUNS}, nothing cached, no name look-up or TLS)`,
      ['page', 'bytes sent', 'first paint, ms', 'largest paint, ms'],
      rows,
    );
  });
}

async function paint(page: Page, address: string): Promise<Paint> {
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
}
