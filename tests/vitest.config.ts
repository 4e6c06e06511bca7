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
    projects: [room('unit'), room('content'), room('dist'), room('faults'), room('growth')],
  },
});
