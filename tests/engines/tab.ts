/**
 * A tab of an old engine. Playwright's own drivers want new ones, so an old Puppeteer drives them and Playwright
 * runs the tests. What is handed to `evaluate` runs in the old engine: nothing newer than Chromium 72 there.
 */
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type CDPSession, type Page } from 'puppeteer-core';
import { executable, FOLDER } from './engines.ts';

/** What is used of an old Puppeteer, by the types of the new one, where both are the same. */
export type Tab = Pick<
  Page,
  | '$$eval'
  | 'click'
  | 'close'
  | 'evaluate'
  | 'evaluateOnNewDocument'
  | 'focus'
  | 'goto'
  | 'keyboard'
  | 'on'
  | 'reload'
  | 'select'
  | 'setViewport'
  | 'url'
  | 'waitForNavigation'
> & { target(): { createCDPSession(): Promise<CDPSession> } };
interface OldBrowser {
  createIncognitoBrowserContext(): Promise<{ newPage(): Promise<Tab>; close(): Promise<void> }>;
  close(): Promise<void>;
}
interface OldPuppeteer {
  launch(options: { executablePath: string; headless: true; args: string[] }): Promise<OldBrowser>;
}

export interface Settings {
  /** Of Chromium. */
  version: string;
}

export const PHONE = { width: 360, height: 740 };

// No GPU and no sandbox: they are not on every machine.
const ARGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

/** What an engine says of its own age: the policy's word for compiling, which Chromium knows from 97 on. */
const KNOWN = /'wasm-unsafe-eval''\. It will be ignored/;

/** Each test has a tab of its own, as on a phone, with nothing kept from before. It must go without an error. */
export const test = base.extend<{ tab: Tab; problems: string[] }, Settings & { engine: OldBrowser }>({
  version: ['', { option: true, scope: 'worker' }],
  engine: [
    async ({ version }, use) => {
      const puppeteer = createRequire(path.join(FOLDER, 'package.json'))('puppeteer-core') as OldPuppeteer;
      // What is asked of any other host is heard, and never answered: a page that leads there stays to be looked at.
      const outside = createServer().listen(0, 'localhost');
      await once(outside, 'listening');
      const { port } = outside.address() as AddressInfo;
      const args = [...ARGS, `--host-resolver-rules=MAP * localhost:${port}, EXCLUDE localhost`];
      const engine = await puppeteer.launch({ executablePath: executable(version), headless: true, args });
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

export { expect };
