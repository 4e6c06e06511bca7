import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { runnable } from './engines.ts';
import { type Settings } from './tab.ts';

// Another port lets two copies of the project be tested side by side.
const PORT = Number(process.env['TEST_PORT'] ?? 4332);
const top = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig<object, Settings>({
  testDir: '.',
  // One project for each engine that could be brought; bring.ts has said which could not.
  projects: runnable().map((version) => ({ name: `Chromium ${version}`, use: { version } })),
  ...(runnable().length === 0 && { testIgnore: '**' }),
  outputDir: '../../test-results',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  workers: 2,
  reporter: [['list', { printSteps: false }]],
  use: { baseURL: `http://localhost:${PORT}` },
  webServer: {
    command: 'node tests/browser/server.ts',
    cwd: top,
    port: PORT,
    env: { PORT: String(PORT) },
  },
});
