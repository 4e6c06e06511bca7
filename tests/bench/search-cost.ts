/** What a search costs a visitor: bytes and time from opening /search/, on a bad line. */
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page, type Response } from '@playwright/test';
import { findBrowser } from '../browser/browser.ts';

export interface Cost {
  /** Bytes beyond the page, as sent by a host that compresses text with brotli; the index is compressed already. */
  bytesToAnswer: number;
  bytesToText: number;
  /** From opening the page, on 400 kbit/s with round trips of 400 ms. */
  msToAnswer: number;
  msToText: number;
}

const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

export async function searchCost(origin: string, queries: string[]): Promise<Record<string, Cost>> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    await open(await browser.newPage(), origin);
    const costs: Record<string, Cost> = {};
    for (const query of queries) {
      const context = await browser.newContext();
      costs[query] = await measure(await context.newPage(), `${origin}/search/#q=${encodeURIComponent(query)}`);
      await context.close();
    }
    return costs;
  } finally {
    await browser.close();
  }
}

async function measure(page: Page, address: string): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const until = async (selector: string) => {
    await page.locator(selector).first().waitFor({ timeout: 60_000 });
    const ms = Math.round(performance.now() - start);
    // The page and what every page has are not the cost of a search.
    const beyond = responses.filter(
      (response) => !/\/(search\/|favicon.*|_astro\/(Header|Share).*)$/.test(response.url().replace(/#.*$/, '')),
    );
    const sizes = await Promise.all(beyond.map(async (response) => sent(response.url(), await response.body())));
    return { ms, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  };

  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  const answer = await until('[data-part="results"] li a');
  const text = await until('[data-part="places"] li a');
  return { bytesToAnswer: answer.bytes, msToAnswer: answer.ms, bytesToText: text.bytes, msToText: text.ms };
}

function sent(url: string, body: Buffer): number {
  return /\.(js|json|html|svg)$/.test(new URL(url).pathname) ? brotliCompressSync(body).length : body.length;
}

/** The server may need a moment after it was started. */
async function open(page: Page, address: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await page.goto(address, { waitUntil: 'networkidle' });
      return;
    } catch (error) {
      if (attempt === 20) throw error;
      await setTimeout(500);
    }
  }
}
