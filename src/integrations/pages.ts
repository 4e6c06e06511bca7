/** The built pages, as integrations read and rewrite them. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface BuiltPage {
  /** The name of its file, below the folder of the build. */
  name: string;
  html: string;
}

const CHARSET = '<meta charset="utf-8">';

/**
 * One page after another, so that a large site is never in memory as a whole.
 *
 * @param dir the folder of the build, as Astro names it
 */
export function* readPages(dir: URL): Generator<BuiltPage> {
  const folder = fileURLToPath(dir);
  for (const name of globSync('**/*.html', { cwd: folder })) yield { name, html: readFileSync(folder + name, 'utf8') };
}

export function writePage(dir: URL, { name, html }: BuiltPage): void {
  writeFileSync(fileURLToPath(dir) + name, html);
}

/**
 * Puts something before all else in the head of a page.
 *
 * @throws when the page has no place for it
 */
export function putFirst({ name, html }: BuiltPage, markup: string): string {
  if (!html.includes(CHARSET)) throw new Error(`${name}: no ${CHARSET} to put this after: ${markup.slice(0, 60)}…`);
  return html.replace(CHARSET, () => CHARSET + markup);
}
