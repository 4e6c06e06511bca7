/** Every address that was built, from the sitemap, and the pages for the others, with and without a line. */
import { readFileSync } from 'node:fs';

const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');

export const addresses: string[] = [
  ...[...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc ?? '').pathname),
  '/offline/',
  '/no-such-page/',
];
