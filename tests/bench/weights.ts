/** What a page weighs: HTML with its styles, in brotli. Nothing else is fetched before it can be read. */
import { folderBytes, readPageBytes } from './folder.ts';
import { median, printTable } from './table.ts';

/** The kind of a page by its address: sections apart from the pages in them. */
function kindOf(url: string): string {
  const [, section = '', name = '', ...rest] = url.split('/');
  if (url.startsWith('/about/sources/')) return 'sources';
  if (['handouts', 'share'].includes(section)) return 'paper and sharing';
  const isWritten = ['stages', 'skills', 'guides', 'families', 'about'].includes(section);
  return isWritten && name !== '' && rest.length === 1 && !/^\d+$/.test(name) ? section : 'indexes and tools';
}

export function weights(): void {
  const bytes = readPageBytes('dist');
  const byKind = Map.groupBy(bytes, ([url]) => kindOf(url));
  printTable(
    'Bytes of brotli to read a page (HTML with its styles; nothing else is fetched first), by kind',
    ['kind', 'pages', 'median', 'most', 'heaviest'],
    [...byKind, ['all', bytes] as const].map(([kind, group]) => {
      const heaviest = group.reduce((most, each) => (each[1] > most[1] ? each : most));
      return [kind, group.length, median(group.map(([, size]) => size)), heaviest[1], heaviest[0]];
    }),
  );
  printTable(
    'The same for every page',
    ['page', 'kind', 'bytes'],
    bytes.map(([url, size]) => [url, kindOf(url), size]),
  );
  console.log(
    `\nThe whole folder, with a .br and a .gz beside each text: ${folderBytes('dist').toLocaleString('en')} bytes`,
  );
}
