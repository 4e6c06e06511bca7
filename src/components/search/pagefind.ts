/** The index that Pagefind wrote, and its excerpts as nodes. */

/** The part of Pagefind's API that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string }; filters: { kind?: string[] } }>;
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
