/**
 * With many more pages than there are, no page gets heavier and none lists all the others. A build of a copy with
 * generated pages; what it costs is printed by `npm run bench -- growth`.
 */
import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leadsElsewhere, pageBytes } from '../bench/folder';
import { astroCommand, projectCopy, quietBuild, type ProjectCopy } from '../copies/project-copy';
import { writeGeneratedPages } from '../copies/generated-pages';

/** Enough for skills and the A to Z to outgrow one page. */
const GENERATED = 150;
const FIRST_ROUND_TRIP = 14_600;
/** The longest list on one page is 100 pages; menu, footer and the like come to fewer than 40. */
const MOST_PAGES_LINKED = 140;
/** Pages named under one source. */
const MOST_CITING = 12;

let copy: ProjectCopy;
/** The pages that each page links to, by address. */
let links: Map<string, Set<string>>;
let dist: string;

beforeAll(async () => {
  copy = projectCopy();
  writeGeneratedPages(copy.folder, GENERATED);
  const env = { ...process.env, ...quietBuild };
  await promisify(execFile)(process.execPath, [astroCommand(copy.folder), 'build'], { cwd: copy.folder, env });
  dist = path.join(copy.folder, 'dist');
  const files = globSync('**/index.html', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
  const read = files.map((file) => [file, readFileSync(path.join(dist, file), 'utf8')] as const);
  // What stands in for a missing line is linked from nowhere.
  const forReaders = read.filter(([file, html]) => !leadsElsewhere(html) && file !== 'offline/index.html');
  links = new Map(
    forReaders.map(([file, html]) => {
      const hrefs = parse(html)
        .querySelectorAll('a[href^="/"]')
        .map((link) => new URL(link.getAttribute('href') ?? '', 'http://site').pathname);
      return [`/${file.replace(/index\.html$/, '')}`, new Set(hrefs.filter((href) => href.endsWith('/')))];
    }),
  );
}, 600_000);

afterAll(() => copy[Symbol.dispose]());

test('every page fits into one round trip', () => {
  const sizes = [...pageBytes(dist)];
  expect(sizes.length).toBeGreaterThan(GENERATED + 80);
  expect(sizes.filter(([, bytes]) => bytes > FIRST_ROUND_TRIP)).toEqual([]);
});

test('no page lists all the others', () => {
  const counts = [...links].filter(([url]) => !url.startsWith('/about/sources/'));
  expect(counts.filter(([, to]) => to.size > MOST_PAGES_LINKED).map(([url, to]) => `${url}: ${to.size}`)).toEqual([]);
});

test('no source lists all the pages that cite it', () => {
  const works = globSync('about/sources/**/index.html', { cwd: dist }).flatMap((file) =>
    parse(readFileSync(path.join(dist, file), 'utf8')).querySelectorAll('.works > li'),
  );
  const counts = works.map((work) => work.querySelectorAll('a[href^="/"]').length);
  expect(Math.max(...counts)).toBe(MOST_CITING);
  expect(works.some((work) => /and \d+ more pages\./.test(work.textContent))).toBe(true);
});

test('every link leads somewhere, and every page is reached from the home page', () => {
  const broken = [...links].flatMap(([url, to]) =>
    [...to].filter((href) => !existsSync(path.join(dist, href, 'index.html'))).map((href) => `${url}: ${href}`),
  );
  expect(broken).toEqual([]);

  const reached = new Set<string>();
  const open = ['/'];
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    if (reached.has(url)) continue;
    reached.add(url);
    open.push(...(links.get(url) ?? []));
  }
  expect([...links.keys()].filter((url) => !reached.has(url))).toEqual([]);
});

test('the A to Z leads to every written page, by letter', () => {
  const letters = [...(links.get('/search/') ?? [])].filter((href) => href.startsWith('/search/a-z/'));
  expect(letters.length).toBeGreaterThan(20);
  const parts = [...links].filter(([url]) => letters.some((letter) => url.startsWith(letter)));
  const listed = new Set(parts.flatMap(([, to]) => [...to]));
  const written = globSync('content/en/*/*.mdx', { cwd: copy.folder }).map((file) =>
    file.replaceAll('\\', '/').replace('content/en', '').replace('.mdx', '/'),
  );
  expect(written.length).toBeGreaterThan(GENERATED);
  expect(written.filter((url) => !listed.has(url))).toEqual([]);
});
