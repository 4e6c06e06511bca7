/** Stage two: the full text, in the index that Pagefind wrote. Its excerpts as nodes. */

/** The part of Pagefind's API that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { excerptLength: number; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  data(): Promise<PagefindPage>;
}

interface Part {
  url: string;
  title: string;
  excerpt: string;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: (Part & { weighted_locations: { balanced_score: number }[] })[];
}

/** A place in the text: the part of a page that matches best, and others of the same page. */
export interface Passage {
  url: string;
  page: string;
  title: string;
  excerpt: string;
  more: { url: string; title: string }[];
}

/** Parts of a page shown beside the best one. */
const MORE = 2;

export function passageOf({ url, excerpt, meta, sub_results }: PagefindPage): Passage {
  const score = (part: (typeof sub_results)[number]) =>
    part.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const parts = sub_results.filter((part) => part.url.includes('#')).sort((a, b) => score(b) - score(a));
  const best: Part = parts[0] ?? { url, excerpt, title: '' };
  return { ...best, page: meta.title ?? url, more: parts.slice(1, 1 + MORE) };
}

/**
 * Loads and starts the index at an address of this site. Its largest part comes along at once and not
 * after two other round trips. Rejects when the index is missing or damaged, or this browser cannot read it.
 */
export async function openIndex(address: string): Promise<Pagefind> {
  tryToCompile();
  const core = new URL(`wasm.${document.documentElement.lang}.pagefind`, new URL(address, location.href));
  const preload = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href: core.href });
  preload.crossOrigin = 'anonymous';
  document.head.append(preload);
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Its worker would load the same code again, 11 kB, for a search of milliseconds.
  await pagefind.options({ excerptLength: 22, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/**
 * Compiles an empty module. Engines that do not know how a policy allows this (Chromium before 97) allow none, and
 * find that out only after 80 kB have come.
 *
 * @throws where this page may not compile
 */
function tryToCompile(): void {
  new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
}

/** Pagefind escapes the text of an excerpt and wraps matches in <mark>: read that back as nodes. */
export function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (!(node instanceof HTMLElement)) return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
