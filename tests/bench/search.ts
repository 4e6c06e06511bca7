/** What a search costs on a bad line, and how often the right page comes first. */
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { searchCost } from './search-cost.ts';
import { serve } from './serve.ts';
import { printTable } from './table.ts';

export async function search(): Promise<void> {
  await using site = await serve('dist');
  const costs = await searchCost(site.origin, ['naloxone', 'craving', 'methadone']);
  printTable(
    'Search, from opening its page on 400 kbit/s with 400 ms: bytes of brotli beyond the page',
    ['query', 'bytes to first answer', 'ms', 'bytes to first full text', 'ms'],
    Object.entries(costs).map(([query, { bytesToAnswer, msToAnswer, bytesToText, msToText }]) => [
      query,
      bytesToAnswer,
      msToAnswer,
      bytesToText,
      msToText,
    ]),
  );
  printTable('Search, the right page first and among the first three', ['half of the table'], answers());
}

/** The answers are asked for in the test runner, which knows the paths of src/. */
function answers(): string[][] {
  const room = ['run', '--config', 'tests/vitest.config.ts', '--project', 'dist', 'search-answers'];
  const printed = execFileSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...room], {
    encoding: 'utf8',
    env: { ...process.env, PRINT_SEARCH: 'yes' },
  });
  return (stripVTControlCharacters(printed).match(/^(tuning|measured) set: .*$/gm) ?? []).map((line) => [line]);
}
