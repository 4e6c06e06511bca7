/** The index that Pagefind wrote, and its excerpts as nodes. */

/** The part of Pagefind's API that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  data(): Promise<PagefindPage>;
}

/** A page that was found, or with an anchor, the part of it under a heading. */
export interface Found {
  url: string;
  title: string;
  excerpt: string;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: { kind?: string[] };
  sub_results: (Found & { weighted_locations: { balanced_score: number }[] })[];
}

/**
 * What to show for a page that was found. In the glossary it is the entry that matches best: a page of
 * 75 terms is no answer to one of them.
 */
export function bestPart({ url, excerpt, meta, filters, sub_results }: PagefindPage): Found & { kind: string } {
  const kind = filters.kind?.[0] ?? '';
  const page = { url, excerpt, title: meta.title ?? url };
  if (kind !== 'words') return { ...page, kind };
  const score = (part: (typeof sub_results)[number]) =>
    part.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const [best] = sub_results.filter((part) => part.url.includes('#')).sort((a, b) => score(b) - score(a));
  return { ...(best ?? page), kind };
}

/** Loads and starts the index at an address of this site. Rejects when it is missing or damaged. */
export async function openIndex(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
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
