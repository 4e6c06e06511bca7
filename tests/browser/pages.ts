/** Every address that was built, from the sitemap, and the page for the others. */
import { readFileSync } from 'node:fs';

const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');

export const addresses: string[] = [
  ...[...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc ?? '').pathname),
  '/no-such-page/',
];
