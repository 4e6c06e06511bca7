import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const top = fileURLToPath(new URL('..', import.meta.url));
const room = (name: string) => ({ extends: true as const, test: { name, include: [`tests/${name}/**/*.test.ts`] } });

export default defineConfig({
  root: top,
  resolve: { alias: { '@': `${top}src` } },
  test: {
    // Generous: a slow machine is not a broken site.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    projects: ['unit', 'content', 'dist', 'faults', 'growth', 'hosts'].map(room),
  },
});
