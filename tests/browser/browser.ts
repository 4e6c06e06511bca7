/**
 * Finds a Chromium to test with, and brings one where there is none; the tests need it. Programs beside it are
 * brought where they can be had.
 *
 *     node tests/browser/browser.ts
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type LaunchOptions } from '@playwright/test';
import { bringPrograms } from './beside.ts';

const INSTALLED = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a browser on this machine: an installed one first, then Playwright's own. */
export function findBrowser(): string | undefined {
  return [...INSTALLED, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** How the tests start it, with more arguments where a test needs them. */
export function launchOptions(...more: string[]): LaunchOptions {
  const executablePath = findBrowser();
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-gpu', ...more];
  return { ...(executablePath && { executablePath }), args };
}

/** Ways to get one, in order; each may fail, and then the next is tried. */
const WAYS: [command: string, args: string[]][] = [
  ['npx', ['playwright', 'install', 'chromium']],
  ['apt-get', ['update', '-qq']],
  ['apt-get', ['install', '-y', '-qq', 'chromium']],
];

function bringBrowser(): void {
  for (const [command, args] of WAYS) {
    if (findBrowser()) return;
    console.log(`No Chromium found. Trying: ${command} ${args.join(' ')}`);
    try {
      execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', timeout: 600_000 });
    } catch {
      console.log(`${command} did not succeed.`);
    }
  }
  if (findBrowser()) return;
  console.error('The browser tests need Chromium or Chrome. Install one (on Debian: apt-get install chromium),');
  console.error('or set CHROMIUM_PATH to the browser, then run npm test again.');
  process.exit(1);
}

if (import.meta.main) {
  bringBrowser();
  bringPrograms();
}
