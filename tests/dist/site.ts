/** The built pages, each read and parsed once. Run `npm run build` first. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { parse as parseYaml } from 'yaml';

export const DIST = 'dist';

export interface BuiltPage {
  /** Its address without the base path, such as /skills/. */
  url: string;
  file: string;
  html: string;
  root: HTMLElement;
}

if (!existsSync(DIST)) throw new Error('There is no dist/. Run `npm run build` before these tests.');

export interface ShortEntry {
  id: string;
  to: string;
  en: { text?: string };
}
export const shortAddresses = parseYaml(readFileSync('content/short-addresses.yaml', 'utf8')) as ShortEntry[];
/** Short addresses that need a file to lead on; a page of that address needs none. */
export const redirected = shortAddresses.filter(({ id, to }) => to !== `/${id}/`);
const shortUrls = new Set(redirected.map(({ id }) => `/${id}/`));

const built: BuiltPage[] = globSync('**/*.html', { cwd: DIST })
  .map((name) => name.replaceAll('\\', '/'))
  .sort()
  .map((name) => {
    const file = path.join(DIST, name);
    const html = readFileSync(file, 'utf8');
    return { url: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, file, html, root: parse(html, { comment: false }) };
  });

/** What a reader reads. */
export const pages = built.filter(({ url }) => !shortUrls.has(url));

/** What stands at a short address and leads to a page; see redirects.test.ts. */
export const redirects = built.filter(({ url }) => shortUrls.has(url));

/** Pages with an article: stage guides, skills, guides, about. */
export const articles = pages.filter(({ root }) => root.querySelector('article.reading'));

/** Pages that stand in for others: where there is none, and where there is no line. No link leads to them. */
export const standIns = ['/404.html', '/offline/'];

export function page(url: string): BuiltPage {
  const found = pages.find((candidate) => candidate.url === url);
  if (!found) throw new Error(`No page was built at ${url}.`);
  return found;
}

/** Where a page's words are written. */
export function contentFile({ url }: BuiltPage): string {
  return `content/en${url.replace(/\/$/, '')}.mdx`;
}

const BLOCKS = 'h1, h2, h3, p, li, dt, dd, th, td, caption, legend, label, summary';

/**
 * The text a reader gets in a part of a page, block by block, without citation numbers and sources.
 * A block without a full stop gets one: a heading or list item ends where it ends.
 */
export function textBlocks(part: HTMLElement): string[] {
  const copy = parse(part.toString());
  for (const left of copy.querySelectorAll('.cite, .sources, .review, nav, script, style, template, [hidden]'))
    left.remove();
  return copy
    .querySelectorAll(BLOCKS)
    .filter((block) => !block.querySelector(BLOCKS))
    .map((block) => block.textContent.replaceAll(/\s+/g, ' ').trim().replace(/:$/, '.'))
    .filter((text) => /[a-z]/i.test(text))
    .map((text) => (/[.?!]["”’)]*$/.test(text) ? text : `${text}.`));
}

/** What somebody wrote of a page: without its brief, its warning and its sources. */
export function writtenText({ root }: BuiltPage): HTMLElement {
  return root.querySelectorAll('.prose').find((part) => !part.querySelector('.brief, .sources'))!;
}
