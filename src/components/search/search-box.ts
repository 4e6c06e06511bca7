/**
 * <search-box>: asks the Pagefind index and lists what it finds.
 *
 * The index is loaded on the first use of the field, from this site only; no query leaves the device.
 */
import { count, type PluralForms } from '@/i18n/dates';
import { bestPart, marked, openIndex, type Pagefind, type PagefindResult } from './pagefind';

const PAGE = 5;

class SearchBox extends HTMLElement {
  #listening = new AbortController();
  #pagefind: Promise<Pagefind> | undefined;
  #found: PagefindResult[] = [];
  #asked = 0;

  connectedCallback(): void {
    const form = this.#find<HTMLFormElement>('[data-part="form"]');
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    form.addEventListener('submit', (event) => (event.preventDefault(), void this.#search()), { signal });
    form.addEventListener('change', (event) => event.target instanceof HTMLSelectElement && void this.#search(), {
      signal,
    });
    this.#query().addEventListener('focus', () => void this.#load().catch(() => undefined), { signal });
    this.#part('more').addEventListener('click', () => void this.#showMore(), { signal });
    form.hidden = false;
    this.#part('no-script').hidden = true;
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Loads the index once; after a failure, the next use tries again. */
  #load(): Promise<Pagefind> {
    this.#pagefind ??= openIndex(this.dataset['index'] ?? '').catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  async #search(): Promise<void> {
    const asked = ++this.#asked;
    const query = this.#query().value.trim();
    this.#part('results').hidden = true;
    this.#part('urgent').hidden = true;
    if (query === '') return this.#say('');

    this.#say(this.#part('status').dataset['working']);
    try {
      const { results } = await (await this.#load()).search(query, { filters: this.#filters() });
      if (asked !== this.#asked) return;
      this.#found = results;
      this.#find('ol').replaceChildren();
      await this.#showMore();
      if (asked !== this.#asked) return;
      this.#part('urgent').hidden = results.length > 0;
      this.#say(results.length === 0 ? this.dataset['none']?.replace('{query}', query) : this.#counted(results.length));
    } catch {
      if (asked !== this.#asked) return;
      this.#part('urgent').hidden = false;
      this.#say(this.#part('status').dataset['failed']);
    }
  }

  async #showMore(): Promise<void> {
    const asked = this.#asked;
    const list = this.#find('ol');
    const shown = list.children.length;
    this.#part('more').hidden = true;
    const results = await Promise.all(this.#found.slice(shown, shown + PAGE).map((result) => result.data()));
    // A slower earlier search must not add to a later one.
    if (asked !== this.#asked) return;
    const items = results.map((result) => this.#item(bestPart(result)));
    list.append(...items);
    this.#part('results').hidden = list.children.length === 0;
    this.#part('more').hidden = list.children.length >= this.#found.length;
    if (shown > 0) items[0]?.querySelector('a')?.focus();
  }

  #item({ url, title, excerpt, kind }: ReturnType<typeof bestPart>): Element {
    const item = this.#find<HTMLTemplateElement>('template').content.firstElementChild!.cloneNode(true) as Element;
    const link = item.querySelector('a')!;
    link.href = url;
    link.textContent = title;
    const kinds = JSON.parse(this.dataset['kinds'] ?? '{}') as Record<string, string>;
    item.querySelector('span')!.textContent = kinds[kind] ?? '';
    item.querySelector('p')!.append(...marked(excerpt));
    return item;
  }

  #filters(): Record<string, string> {
    const selects = [...this.querySelectorAll<HTMLSelectElement>('[data-filter]')];
    return Object.fromEntries(
      selects.filter(({ value }) => value).map(({ dataset, value }) => [dataset['filter'] ?? '', value]),
    );
  }

  #counted(total: number): string {
    return count(total, JSON.parse(this.dataset['count'] ?? '') as PluralForms, document.documentElement.lang);
  }

  #say(text: string | undefined): void {
    this.#part('status').textContent = text ?? '';
  }

  #query(): HTMLInputElement {
    return this.#find<HTMLInputElement>('[data-part="query"]');
  }

  #part(name: string): HTMLElement {
    return this.#find(`[data-part="${name}"]`);
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`<search-box> needs ${selector} in its markup.`);
    return found;
  }
}

customElements.define('search-box', SearchBox);
