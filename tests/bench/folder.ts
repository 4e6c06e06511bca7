/** Sizes of a built folder, as a host with precompressed files sends them. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TEXT = /\.(html|js|json|svg|txt|xml)$/;

/** Bytes sent for a file to a browser that takes brotli. */
export function sentBytes(file: string): number {
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
  return TEXT.test(file) ? brotliCompressSync(readFileSync(file)).length : statSync(file).size;
}

/** Every page of a built folder by its address, with the bytes sent for it. */
export function pageBytes(dist: string): Map<string, number> {
  return new Map(
    globSync('**/*.html', { cwd: dist })
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => [`/${file.replace(/(^|\/)index\.html$/, '$1')}`, sentBytes(path.join(dist, file))]),
  );
}

/** A short address is a way to a page and no page. */
export const leadsElsewhere = (html: string): boolean => html.includes('http-equiv="refresh"');

/** The same for the pages that are read. */
export function readPageBytes(dist: string): [url: string, bytes: number][] {
  const html = (url: string) => readFileSync(path.join(dist, url.replace(/\/$/, '/index.html')), 'utf8');
  return [...pageBytes(dist)].filter(([url]) => !leadsElsewhere(html(url)));
}

/** Bytes of every file below a folder, as they lie there. */
export function folderBytes(folder: string): number {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
