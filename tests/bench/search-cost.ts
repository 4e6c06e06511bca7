/** What a search costs a visitor, measured in a browser that has only the search page. */
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page, type Response } from '@playwright/test';
import { findBrowser } from '../browser/browser.ts';

export interface Cost {
  requests: number;
  /** Bytes as sent by a host that compresses text with brotli; the index is compressed already. */
  bytes: number;
  /** On this machine, without a network in between. */
  milliseconds: number;
}

export async function searchCost(origin: string, queries: string[]): Promise<Record<string, Cost>> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    const costs: Record<string, Cost> = {};
    for (const query of queries) costs[query] = await measure(await browser.newPage(), origin, query);
    return costs;
  } finally {
    await browser.close();
  }
}

async function measure(page: Page, origin: string, query: string): Promise<Cost> {
  await open(page, `${origin}/search/`);
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));

  const start = performance.now();
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  await page.locator('search-box ol a').first().waitFor();
  const milliseconds = Math.round(performance.now() - start);

  const sizes = await Promise.all(responses.map(async (response) => sent(response.url(), await response.body())));
  await page.close();
  return { requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), milliseconds };
}

function sent(url: string, body: Buffer): number {
  return /\.(js|json|html)$/.test(new URL(url).pathname) ? brotliCompressSync(body).length : body.length;
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
