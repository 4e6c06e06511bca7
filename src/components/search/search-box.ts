/**
 * <search-box>: answers while the reader types, from a small file of what pages are called; then lists
 * the places in the full text below, moving nothing. Danger comes first and needs neither.
 *
 * No query leaves the device: it stands in the fragment of the address, which browsers do not send.
 */
import { count, type PluralForms } from '@/i18n/dates';
import { openCatalog, type Catalog, type CatalogFile } from '@/search/catalog';
import { tellsOf } from '@/search/danger';
import { rank, type Hit } from '@/search/rank';
import { Filters } from './filters';
import { openIndex, passageOf, type Pagefind, type PagefindResult } from './pagefind';
import { hitItem, passageItem, type Maker } from './results';

/** Results shown at first, and places in the text shown at a time. */
const SHOWN = 5;
const PLACES = 3;
/** After so long without a key, the answer is spoken, kept in the address and looked for in the text. */
const SETTLED_MS = 450;

class SearchBox extends HTMLElement {
  #listening = new AbortController();
  #catalog: Promise<Catalog> | undefined;
  #pagefind: Promise<Pagefind> | undefined;
  #filters = new Filters([]);
  #places: PagefindResult[] = [];
  #asTyped = false;
  #settle = 0;
  #asked = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const form = this.#part<HTMLFormElement>('form');
    this.#filters = new Filters(this.querySelectorAll('select'));
    form.addEventListener('submit', (event) => (event.preventDefault(), this.#keep('pushState'), this.#answer(0)), {
      signal,
    });
    form.addEventListener('change', (event) => event.target instanceof HTMLSelectElement && this.#answer(), { signal });
    this.#query.addEventListener('input', () => ((this.#asTyped = false), this.#answer()), { signal });
    this.#query.addEventListener('focus', () => void this.#openIndex().catch(() => undefined), { signal });
    this.#part('instead').addEventListener(
      'click',
      () => ((this.#asTyped = true), this.#answer(0), this.#query.focus()),
      { signal },
    );
    this.#part('more').addEventListener('click', () => this.#showRest(), { signal });
    this.#part('more-places').addEventListener('click', () => void this.#showPlaces(this.#asked), { signal });
    window.addEventListener('popstate', () => this.#read(), { signal });
    form.hidden = false;
    this.#part('no-script').hidden = true;
    this.#openCatalog().catch(() => undefined);
    this.#read();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#settle);
  }

  /** Takes the query from the address. */
  #read(): void {
    const typed = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
    if (typed === this.#query.value) return;
    this.#query.value = typed;
    this.#asTyped = false;
    this.#answer(0);
  }

  /** Keeps the query in the address, over the entry of the history that is there or after it. */
  #keep(how: 'pushState' | 'replaceState'): void {
    const typed = this.#query.value.trim();
    const hash = typed ? `#${new URLSearchParams({ q: typed })}` : '';
    if (hash !== location.hash) history[how](null, '', location.pathname + hash);
  }

  /** What is known at once; the rest when the reader has stopped typing. */
  #answer(wait = SETTLED_MS): void {
    const asked = ++this.#asked;
    const typed = this.#query.value.trim();
    for (const panel of this.querySelectorAll<HTMLElement>('[data-danger]')) {
      const { danger = '', unless = '' } = panel.dataset;
      panel.hidden = !tellsOf(danger.split('|'), typed) || (unless !== '' && tellsOf(unless.split('|'), typed));
    }
    this.#show('popular', typed === '');
    for (const name of ['places', 'nothing', 'corrected', 'results'])
      if (typed === '' || name === 'places') this.#show(name, false);
    clearTimeout(this.#settle);
    const found = this.#openCatalog().then((catalog) =>
      asked === this.#asked ? this.#showHits(catalog, typed) : undefined,
    );
    found.catch(() => undefined);
    this.#settle = window.setTimeout(() => void this.#finish(asked, typed, found), wait);
  }

  async #finish(
    asked: number,
    typed: string,
    found: Promise<{ hits: Hit[]; query: string } | undefined>,
  ): Promise<void> {
    this.#keep('replaceState');
    if (typed === '') return this.#say('');
    const first = await found.catch(() => undefined);
    if (asked !== this.#asked) return;
    if (first) this.#sayFound(first.hits.length, typed);
    else this.#say(this.dataset['working']);
    try {
      const { results } = await (await this.#openIndex()).search(first?.query ?? typed);
      if (asked !== this.#asked) return;
      this.#places = results;
      this.#part('places').querySelector('ol')!.replaceChildren();
      await this.#showPlaces(asked);
      if (asked !== this.#asked || (first && results.length === 0)) return;
      this.#say(results.length > 0 ? this.#counted('passages', results.length) : this.#none(typed));
      this.#show('nothing', !first?.hits.length && results.length === 0);
    } catch {
      if (asked !== this.#asked || first) return;
      this.#show('nothing', true);
      this.#say(this.dataset['failed']);
    }
  }

  #showHits(catalog: Catalog, typed: string): { hits: Hit[]; query: string } {
    const { hits: all, corrected } = rank(catalog, typed, this.#asTyped);
    const hits = all.filter(({ entry }) => this.#filters.passes(entry));
    const query = corrected ?? typed;
    this.#filters.count(all.map(({ entry }) => entry));
    const items = hits.map((hit) => hitItem(hit, query, catalog, this.#maker));
    for (const item of items.slice(SHOWN)) item.hidden = true;
    this.#part('results')
      .querySelector('ol')!
      .replaceChildren(...items);
    this.#show('results', hits.length > 0);
    this.#show('more', hits.length > SHOWN);
    this.#show('nothing', typed !== '' && hits.length === 0);
    this.#show('corrected', corrected !== undefined);
    this.#part('correction').textContent = corrected ?? '';
    const instead = this.#part('instead');
    instead.textContent = (instead.dataset['words'] ?? '').replace('{query}', () => typed);
    return { hits, query };
  }

  #showRest(): void {
    const hidden = [...this.#part('results').querySelectorAll<HTMLElement>('li[hidden]')];
    for (const item of hidden) item.hidden = false;
    this.#show('more', false);
    hidden[0]?.querySelector('a')?.focus();
  }

  /** The next places in the text, those of pages that are listed above first and in the same order. */
  async #showPlaces(asked: number): Promise<void> {
    const list = this.#part('places').querySelector('ol')!;
    const catalog = await this.#openCatalog().catch(() => undefined);
    const pages = await Promise.all(this.#places.splice(0, PLACES).map((result) => result.data()));
    // A slower earlier search must not add to a later one.
    if (asked !== this.#asked) return;
    const above = [...this.#part('results').querySelectorAll('ol > li > a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    const placeOf = (url: string) => (above.includes(url) ? above.indexOf(url) : above.length);
    const items = pages
      .toSorted((a, b) => placeOf(a.url) - placeOf(b.url))
      .map(
        (page) =>
          [
            passageOf(page),
            catalog?.entries.find(({ path }) => this.#maker.base + path.slice(1) === page.url),
          ] as const,
      )
      .filter(([, entry]) => !entry || this.#filters.passes(entry))
      .map(([passage, entry]) => passageItem(passage, entry, this.#maker));
    const more = list.children.length > 0;
    list.append(...items);
    this.#show('places', list.children.length > 0);
    this.#show('more-places', this.#places.length > 0);
    if (more) items[0]?.querySelector('a')?.focus();
  }

  /** What pages are called. After a failure, the next use tries again. */
  #openCatalog(): Promise<Catalog> {
    this.#catalog ??= fetch(this.dataset['catalog'] ?? '')
      .then((response) => response.json())
      .then((file) => openCatalog(file as CatalogFile))
      .catch((error: unknown) => ((this.#catalog = undefined), Promise.reject(error)));
    return this.#catalog;
  }

  #openIndex(): Promise<Pagefind> {
    this.#pagefind ??= openIndex(this.dataset['index'] ?? '', document.documentElement.lang).catch(
      (error: unknown) => ((this.#pagefind = undefined), Promise.reject(error)),
    );
    return this.#pagefind;
  }

  get #maker(): Maker {
    return {
      template: this.#find('template'),
      base: this.dataset['base'] ?? '/',
      nameOf: (facet, value) => this.#filters.nameOf(facet, value),
    };
  }

  #sayFound(n: number, typed: string): void {
    this.#say(n > 0 ? this.#counted('count', n) : this.#none(typed));
  }

  #counted(what: 'count' | 'passages', n: number): string {
    return count(n, JSON.parse(this.dataset[what] ?? '') as PluralForms, document.documentElement.lang);
  }

  #none(typed: string): string {
    return (this.dataset['none'] ?? '').replace('{query}', () => typed.slice(0, 60));
  }

  #say(text: string | undefined): void {
    const status = this.#part('status');
    if (status.textContent !== (text ?? '')) status.textContent = text ?? '';
  }

  #show(name: string, shown: boolean): void {
    this.#part(name).hidden = !shown;
  }

  get #query(): HTMLInputElement {
    return this.#part<HTMLInputElement>('query');
  }

  #part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    return this.#find<Part>(`[data-part="${name}"]`);
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`<search-box> needs ${selector} in its markup.`);
    return found;
  }
}

customElements.define('search-box', SearchBox);
