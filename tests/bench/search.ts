/** What a search costs, from the first focus of the field to the first result. */
import { searchCost } from './search-cost.ts';
import { serve } from './serve.ts';
import { printTable } from './table.ts';

export async function search(): Promise<void> {
  await using site = await serve('dist');
  const costs = await searchCost(site.origin, ['naloxone', 'craving', 'methadone']);
  printTable(
    'Search, from the first focus of the field to the first result',
    ['query', 'requests', 'bytes', 'ms, without a network'],
    Object.entries(costs).map(([query, { requests, bytes, milliseconds }]) => [query, requests, bytes, milliseconds]),
  );
}
