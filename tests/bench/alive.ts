/** When a tool answers on a bad line. */
import { type Page } from '@playwright/test';
import { badLine, withBadLine } from './bad-line.ts';
import { median, printTable } from './table.ts';

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
  await withBadLine(async (onBadLine) => {
    const rows = [];
    for (const { what, url, there } of WAITS) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++)
        times.push(await onBadLine(url, (page, address) => wait(page, address, there)));
      rows.push([what, url, Math.round(median(times))]);
    }
    printTable(
      `From opening a page to a tool that answers, on ${badLine} (median of ${RUNS}, nothing cached, no name look-up or TLS)`,
      ['what', 'page', 'ms'],
      rows,
    );
  });
}

/** @returns milliseconds from the opening of a page to the frame in which an element is there */
async function wait(page: Page, address: string, there: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  const seen = await page.waitForFunction(
    (selector) => document.querySelector(selector) !== null && performance.now(),
    there,
    { polling: 'raf', timeout: 60_000 },
  );
  return (await seen.jsonValue()) as number;
}
