/**
 * Drives an old engine. Playwright's own drivers want new ones, so a Puppeteer of their age does it, which comes with
 * them.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { type CDPSession, type Page } from 'puppeteer-core';
import { FOLDER } from './engines.ts';

/** What is used of an old Puppeteer, by the types of the new one, where both are the same. */
export type Tab = Pick<
  Page,
  | '$$eval'
  | 'click'
  | 'evaluate'
  | 'evaluateOnNewDocument'
  | 'focus'
  | 'goto'
  | 'keyboard'
  | 'on'
  | 'select'
  | 'setViewport'
  | 'url'
  | 'waitForNavigation'
> & { target(): { createCDPSession(): Promise<CDPSession> } };

export interface OldBrowser {
  createIncognitoBrowserContext(): Promise<{ newPage(): Promise<Tab>; close(): Promise<void> }>;
  close(): Promise<void>;
}

interface OldPuppeteer {
  launch(options: { executablePath: string; headless: true; args: string[] }): Promise<OldBrowser>;
}

// No GPU and no sandbox: they are not on every machine.
const ARGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

/** Starts the engine that lies at a path. */
export function launch(executablePath: string, ...more: string[]): Promise<OldBrowser> {
  const puppeteer = createRequire(path.join(FOLDER, 'package.json'))('puppeteer-core') as OldPuppeteer;
  return puppeteer.launch({ executablePath, headless: true, args: [...ARGS, ...more] });
}
