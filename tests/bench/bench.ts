/**
 * Builds the site and prints what it costs, as tables for README.md. Asserts nothing; the budgets are
 * in tests/dist/weight.test.ts and tests/growth/.
 *
 *     npm run bench                     # everything, several minutes
 *     npm run bench -- weights search   # some of it
 */
import { cpus, platform } from 'node:os';
import process from 'node:process';
import { alive } from './alive.ts';
import { firstPaint } from './first-paint.ts';
import { growth } from './growth.ts';
import { measuredBuild } from './measured-build.ts';
import { requests } from './requests.ts';
import { search } from './search.ts';
import { printTable, round } from './table.ts';
import { weights } from './weights.ts';

/** What can be measured of a built site, in the order in which it is printed. */
const measures: Record<string, () => void | Promise<void>> = {
  weights,
  paint: firstPaint,
  alive,
  search,
  requests,
  growth,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(measures, name));
if (unknown.length > 0) {
  console.error(`There is no measure called ${unknown.join(', ')}. There are: ${Object.keys(measures).join(', ')}.`);
  process.exit(1);
}

const day = new Date().toISOString().slice(0, 10);
const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
console.log(`Measured on ${day}: Node ${process.versions.node}, ${platform()}, ${cpus().length} cores (${processor})`);

const { seconds, peak } = await measuredBuild('.');
printTable('Build', ['seconds', 'peak, MiB'], [[round(seconds, 1), peak && Math.round(peak / 1_048_576)]]);

for (const [name, measure] of Object.entries(measures)) {
  if (wanted.length === 0 || wanted.includes(name)) await measure();
}
