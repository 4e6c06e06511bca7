/** Every address that was built, from the sitemap, and the pages for the others, with and without a line. */
import { readFileSync } from 'node:fs';

const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');

export const addresses: string[] = [
  ...[...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc ?? '').pathname),
  '/offline/',
  '/no-such-page/',
];

/** One address of each kind of page: the first of each section, and the first below it. */
export const kinds: string[] = [
  ...Map.groupBy(addresses, (address) => {
    const [section, ...below] = address.split('/').filter(Boolean);
    return [section, below.length].join();
  }).values(),
].map(([first]) => first!);
