/**
 * Builds the site and prints what it costs: time to build, bytes to read a page, bytes to search.
 * Asserts nothing; the budgets are in tests/dist/weight.test.ts.
 *
 *     npm run bench
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpus, platform } from 'node:os';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { searchCost } from './search-cost.ts';

const PORT = 4332;

function build(): number {
  const start = performance.now();
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { stdio: 'ignore' });
  return (performance.now() - start) / 1000;
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const brotli = (text: string) => brotliCompressSync(text).length;

const seconds = [build(), build(), build()];
const { pages } = await import('../dist/site.ts');

const kinds = Map.groupBy(pages, ({ url, root }) => {
  if (root.querySelector('article.reading')) return url.split('/')[1] ?? '';
  return url.startsWith('/about/sources/') ? 'sources' : 'indexes and tools';
});

console.log(`Node ${process.versions.node}, ${cpus().length} cores, ${platform()}\n`);
console.log(`Build: ${seconds.map((value) => value.toFixed(1)).join(', ')} s for ${pages.length} pages\n`);

console.log('Bytes of brotli to read a page (HTML with its styles; nothing else is fetched first)');
console.table(
  Object.fromEntries(
    [...kinds].map(([kind, group]) => {
      const bytes = group.map(({ html }) => brotli(html));
      const heaviest = group[bytes.indexOf(Math.max(...bytes))];
      return [kind, { pages: group.length, median: median(bytes), most: Math.max(...bytes), heaviest: heaviest?.url }];
    }),
  ),
);

const server = spawn(process.execPath, ['tests/browser/server.ts'], { env: { ...process.env, PORT: String(PORT) } });
try {
  console.log('Search, from the first focus of the field to the first result');
  console.table(await searchCost(`http://localhost:${PORT}`, ['naloxone', 'craving', 'methadone']));
} finally {
  server.kill();
}
