/** The query in the fragment of the address, which browsers keep to themselves. */

/** Longer queries are answered, and not kept: browsers cut long addresses. */
const LONGEST = 500;

/** @param hash such as `#q=dope+sick` */
export function typedIn(hash: string): string {
  return new URLSearchParams(hash.slice(1)).get('q')?.trim() || '';
}

/** Keeps the query: over the entry of the history that is there while typing, or as a new one. */
export function keepTyped(typed: string, how: 'pushState' | 'replaceState'): void {
  if (typed === typedIn(location.hash) || typed.length > LONGEST) return;
  try {
    history[how](null, '', typed === '' ? location.pathname : `#${new URLSearchParams({ q: typed })}`);
  } catch {
    // Safari refuses after a hundred times in half a minute. The answer matters more.
  }
}
