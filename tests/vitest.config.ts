import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const top = fileURLToPath(new URL('..', import.meta.url));
const room = (name: string) => ({ extends: true as const, test: { name, include: [`tests/${name}/**/*.test.ts`] } });

export default defineConfig({
  root: top,
  resolve: { alias: { '@': `${top}src` } },
  test: {
    projects: [
      room('unit'),
      room('content'),
      room('dist'),
      // Each fault is a whole build of a broken copy of the site.
      { extends: true, test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
