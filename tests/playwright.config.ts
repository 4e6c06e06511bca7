import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { specsWithoutProgram } from './browser/beside';
import { launchOptions } from './browser/browser';

// Another port lets two copies of the project be tested side by side.
const PORT = Number(process.env['TEST_PORT'] ?? 4331);
const top = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  testDir: './browser',
  testIgnore: specsWithoutProgram(),
  outputDir: '../test-results',
  fullyParallel: true,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  workers: 2,
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'en-US',
    launchOptions: launchOptions(),
  },
  webServer: {
    command: 'node tests/browser/server.ts',
    cwd: top,
    port: PORT,
    env: { PORT: String(PORT) },
  },
});
