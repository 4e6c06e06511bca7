/**
 * Tests with a tab of an old engine. What is handed to its `evaluate` runs in that engine: nothing newer than
 * Chromium 72 there.
 */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { test as base, expect } from '@playwright/test';
import { launch, type OldBrowser, type Tab } from './driver.ts';
import { executable } from './engines.ts';

export interface Settings {
  /** Of Chromium. */
  version: string;
}

export const PHONE = { width: 360, height: 740 };

/** What an engine says of its own age: the policy's word for compiling, which Chromium knows from 97 on. */
const KNOWN = /'wasm-unsafe-eval''\. It will be ignored/;

/** Each test has a tab of its own, as on a phone, with nothing kept from before. It must go without an error. */
export const test = base.extend<{ tab: Tab; problems: string[] }, Settings & { engine: OldBrowser }>({
  version: ['', { option: true, scope: 'worker' }],
  engine: [
    async ({ version }, use) => {
      // What is asked of any other host is heard, and never answered: a page that leads there stays to be looked at.
      const outside = createServer().listen(0, 'localhost');
      await once(outside, 'listening');
      const { port } = outside.address() as AddressInfo;
      const engine = await launch(
        executable(version),
        `--host-resolver-rules=MAP * localhost:${port}, EXCLUDE localhost`,
      );
      await use(engine);
      await engine.close();
      outside.close();
    },
    { scope: 'worker' },
  ],
  // Playwright reads from the first argument what is needed.
  problems: async ({}, use) => use([]),
  tab: async ({ engine, problems }, use) => {
    const context = await engine.createIncognitoBrowserContext();
    const tab = await context.newPage();
    tab.on('pageerror', (error) => problems.push(`${tab.url()} ${String(error)}`));
    tab.on('console', (message) => {
      if (message.type() === 'error' && !KNOWN.test(message.text())) problems.push(`${tab.url()} ${message.text()}`);
    });
    await tab.setViewport(PHONE);
    await use(tab);
    await context.close();
    expect(problems, 'errors in the console').toEqual([]);
  },
});

export { expect, type Tab };
