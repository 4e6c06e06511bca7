/** When a tool answers on a bad line, by Chromium's own throttling (DevTools protocol). */
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../browser/browser.ts';
import { serve } from './serve.ts';
import { median, printTable } from './table.ts';

/** Kilobits a second, and milliseconds for a round trip. */
const LINE = { rate: 400, roundTrip: 400 };
const RUNS = 5;
/** What a reader waits for after opening a page, and what is there when it has come. */
const WAITS = [
  { what: 'the fields of the finder', url: '/stage-finder/', there: '[data-part="entry"]:not([hidden])' },
  { what: 'the search field', url: '/search/', there: '[data-part="form"]:not([hidden])' },
  { what: 'the first answer of a search', url: '/search/#q=naloxone', there: '[data-part="results"] li a' },
  { what: 'a danger panel', url: '/search/#q=not+breathing', there: '[data-danger]:not([hidden])' },
  { what: 'the button for a copy', url: '/offline-copy/', there: '[data-state="none"]:not([hidden])' },
  { what: 'the search field of a guide', url: '/guides/medicines/', there: 'header search:not([hidden])' },
];

export async function alive(): Promise<void> {
  const executablePath = findBrowser();
  await using site = await serve('dist');
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    const rows = [];
    for (const { what, url, there } of WAITS) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++) times.push(await wait(browser, site.origin + url, there));
      rows.push([what, url, Math.round(median(times))]);
    }
    printTable(
      `From opening a page to a tool that answers, on a line of ${LINE.rate} kbit/s and ${LINE.roundTrip} ms (median of ${RUNS}, nothing cached, no name look-up or TLS)`,
      ['what', 'page', 'ms'],
      rows,
    );
  } finally {
    await browser.close();
  }
}

/** @returns milliseconds from the opening of a page to the frame in which an element is there */
async function wait(browser: Browser, address: string, there: string): Promise<number> {
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
    await page.goto(address, { waitUntil: 'commit' });
    const seen = await page.waitForFunction(
      (selector) => document.querySelector(selector) !== null && performance.now(),
      there,
      { polling: 'raf', timeout: 60_000 },
    );
    return (await seen.jsonValue()) as number;
  } finally {
    await context.close();
  }
}
