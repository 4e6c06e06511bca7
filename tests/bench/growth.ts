/** What a page costs when there are many: the site built again with generated pages beside its own. */
import path from 'node:path';
import { projectCopy } from '../copies/project-copy.ts';
import { writeGeneratedPages } from '../copies/generated-pages.ts';
import { folderBytes, readPageBytes } from './folder.ts';
import { measuredBuild } from './measured-build.ts';
import { median, printTable, round } from './table.ts';

const COUNTS = [30, 300, 3_000];
const MIB = 1_048_576;

interface Measured {
  generated: number;
  pages: number;
  seconds: number;
  peak: number | undefined;
  output: number;
  index: number;
  median: number;
  most: number;
  heaviest: string;
}

async function measure(generated: number): Promise<Measured> {
  using copy = projectCopy();
  writeGeneratedPages(copy.folder, generated);
  const taken = await measuredBuild(copy.folder);
  const dist = path.join(copy.folder, 'dist');
  const sizes = readPageBytes(dist);
  const [heaviest, most] = sizes.reduce((max, each) => (each[1] > max[1] ? each : max));
  return {
    generated,
    pages: sizes.length,
    ...taken,
    output: folderBytes(dist),
    index: folderBytes(path.join(dist, 'pagefind')),
    median: median(sizes.map(([, bytes]) => bytes)),
    most,
    heaviest,
  };
}

export async function growth(): Promise<void> {
  const measured: Measured[] = [];
  for (const count of COUNTS) measured.push(await measure(count));
  printTable(
    'The site with generated pages',
    [
      'generated',
      'pages',
      'build, s',
      'peak, MiB',
      'output, kB',
      'index, bytes a page',
      'page, median br',
      'most',
      'heaviest',
    ],
    measured.map(({ generated, pages, seconds, peak, output, index, median: middle, most, heaviest }) => [
      generated,
      pages,
      round(seconds, 1),
      peak && Math.round(peak / MIB),
      Math.round(output / 1000),
      Math.round(index / pages),
      middle,
      most,
      heaviest,
    ]),
  );
  printTable(
    'What each further page costs',
    ['from', 'to', 'build, ms', 'output, kB', 'index, bytes'],
    measured.slice(1).map((to, place) => {
      const from = measured[place]!;
      const each = (field: 'seconds' | 'output' | 'index') => (to[field] - from[field]) / (to.pages - from.pages);
      return [
        from.generated,
        to.generated,
        round(each('seconds') * 1000, 1),
        round(each('output') / 1000, 1),
        Math.round(each('index')),
      ];
    }),
  );
}
