/**
 * <search-box>: answers while the reader types, from a small file of what pages are called; then lists
 * the places in the full text below, moving nothing. Danger comes first and needs neither.
 *
 * No query leaves the device: it stands in the fragment of the address, which browsers do not send.
 */
import { count, type PluralForms } from '@/i18n/plural';
import { openCatalog, type Catalog, type CatalogFile, type WordsFile } from '@/search/catalog';
import { signsOf, tellsOf } from '@/search/danger';
import { rank, type Hit } from '@/search/rank';
import { typedIn, keepTyped } from './address';
import { Filters } from './filters';
import { Parts } from './parts';
import { Places, type Page } from './places';
import { hitItem, type Maker } from './results';
import { slashSwitch } from './slash-switch';

/** Results shown at first. */
const SHOWN = 5;
/** After so long without a key, the answer is spoken, kept in the address and looked for in the text. */
const SETTLED_MS = 450;

class SearchBox extends HTMLElement {
  #listening = new AbortController();
  #catalog: Promise<Catalog> | undefined;
  #places: Promise<Places> | undefined;
  #filters = new Filters([]);
  #hits: Hit[] = [];
  #asTyped = false;
  #lead: string | undefined;
  #settle = 0;
  #asked = 0;
  #parts = new Parts(this);

  connectedCallback(): void {
    this.#listening = new AbortController();
    const form = this.#parts.part('form');
    const on = (name: string, event: string, act: (event: Event) => void) =>
      this.#parts.part(name).addEventListener(event, act, { signal: this.#listening.signal });
    this.#filters = new Filters(this.querySelectorAll('select'));
    on('form', 'submit', (event) => (event.preventDefault(), keepTyped(this.#typed, 'pushState'), this.#answer(0)));
    on('form', 'change', (event) => event.target instanceof HTMLSelectElement && this.#answer());
    on('query', 'input', () => ((this.#asTyped = false), this.#answer()));
    on('query', 'focus', () => void this.#openPlaces().catch(() => undefined));
    on('instead', 'click', () => ((this.#asTyped = true), this.#query.focus(), this.#answer(0)));
    on('more', 'click', () => this.#showRest());
    on('more-places', 'click', () => void this.#showPlaces(this.#asked, true));
    window.addEventListener('popstate', () => this.#read(), { signal: this.#listening.signal });
    slashSwitch(this.#parts.part('slash'), this.#listening.signal);
    form.hidden = false;
    this.#parts.show('no-script', false);
    this.#openCatalog().catch(() => undefined);
    this.#read();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#settle);
  }

  /** Takes the query from the address. */
  #read(): void {
    const typed = typedIn(location.hash);
    if (typed === this.#typed) return;
    this.#query.value = typed;
    this.#asTyped = false;
    this.#answer(0);
  }

  /** What is known at once; the rest when the reader has stopped typing. */
  #answer(wait = SETTLED_MS): void {
    const asked = ++this.#asked;
    const typed = this.#typed;
    this.#lead = undefined;
    for (const panel of this.querySelectorAll<HTMLElement>('[data-danger]')) {
      const signs = signsOf(panel.dataset);
      panel.hidden = !tellsOf(signs, typed);
      if (tellsOf({ ...signs, perhaps: [] }, typed)) this.#lead = panel.dataset['page'];
    }
    this.#parts.show('popular', typed === '');
    this.#parts.show('places', false);
    this.#parts.say('places-status');
    this.#hits = [];
    const found = this.#openCatalog().then((catalog) => asked === this.#asked && this.#showHits(catalog, typed));
    found.catch(() => this.#parts.show('results', false));
    clearTimeout(this.#settle);
    this.#settle = window.setTimeout(() => void this.#finish(asked, typed, found), wait);
  }

  async #finish(asked: number, typed: string, found: Promise<string | false>): Promise<void> {
    keepTyped(typed, 'replaceState');
    if (typed === '') return this.#parts.say('status');
    this.#parts.say('status', this.dataset['working']);
    const query = await found.catch(() => undefined);
    if (asked !== this.#asked || query === false) return;
    const known = this.#hits.length;
    if (known > 0) this.#parts.say('status', this.#counted('count', known));
    try {
      const n = await (await this.#openPlaces()).search(query ?? typed);
      if (asked !== this.#asked) return;
      this.#parts.list('places').replaceChildren();
      if (n > 0) await this.#showPlaces(asked, false);
      if (asked !== this.#asked) return;
      if (n > 0) this.#parts.say('places-status', this.#counted('passages', n));
      if (known === 0) this.#parts.say('status', n === 0 ? this.#none(typed) : '');
      this.#parts.show('nothing', known === 0 && n === 0);
    } catch {
      if (asked !== this.#asked || known > 0) return;
      this.#parts.show('nothing', true);
      // With one stage whole, it is the answer: the page is not known. With none, nobody can tell.
      this.#parts.say('status', query === undefined ? this.dataset['failed'] : this.#none(typed));
    }
  }

  /** @returns the query as it was understood */
  #showHits(catalog: Catalog, typed: string): string {
    const { hits: all, corrected } = rank(catalog, typed, { asTyped: this.#asTyped, lead: this.#lead });
    this.#hits = all.filter(({ entry }) => this.#filters.passes(entry));
    const query = corrected ?? typed;
    this.#filters.count(all.map(({ entry }) => entry));
    const items = this.#hits.map((hit) => hitItem(hit, query, catalog, this.#maker));
    for (const item of items.slice(SHOWN)) item.hidden = true;
    this.#parts.list('results').replaceChildren(...items);
    this.#parts.show('results', items.length > 0);
    this.#parts.show('more', items.length > SHOWN);
    this.#parts.show('nothing', false);
    this.#parts.show('corrected', corrected !== undefined);
    this.#parts.part('correction').textContent = corrected ?? '';
    const instead = this.#parts.part('instead');
    instead.textContent = this.#filled(instead.dataset['words'], typed);
    return query;
  }

  #showRest(): void {
    const hidden = [...this.#parts.list('results').querySelectorAll<HTMLElement>('li[hidden]')];
    for (const item of hidden) item.hidden = false;
    this.#parts.show('more', false);
    hidden[0]?.querySelector('a')?.focus();
  }

  async #showPlaces(asked: number, more: boolean): Promise<void> {
    const places = await this.#openPlaces();
    const catalog = await this.#openCatalog().catch(() => undefined);
    const pageAt = (url: string): Page | undefined => {
      const entry = catalog?.entries.find(({ path }) => this.#maker.base + path.slice(1) === url);
      const at = this.#hits.findIndex((hit) => hit.entry === entry);
      return entry && { entry, passes: this.#filters.passes(entry), rank: at < 0 ? 1000 : at };
    };
    const items = await places.next(pageAt, this.#maker);
    // A slower earlier search must not add to a later one.
    if (asked !== this.#asked) return;
    this.#parts.list('places').append(...items);
    this.#parts.show('places', this.#parts.list('places').children.length > 0);
    this.#parts.show('more-places', places.left);
    if (more) items[0]?.querySelector('a')?.focus();
  }

  /** What pages are called. After a failure, the next use tries again. */
  #openCatalog(): Promise<Catalog> {
    this.#catalog ??= fetch(this.dataset['catalog'] ?? '')
      .then((response) => response.json())
      .then((file) => openCatalog(file as CatalogFile, this.#words))
      .catch((error: unknown) => ((this.#catalog = undefined), Promise.reject(error)));
    return this.#catalog;
  }

  #openPlaces(): Promise<Places> {
    this.#places ??= Places.open(this.dataset['index'] ?? '', document.documentElement.lang).catch(
      (error: unknown) => ((this.#places = undefined), Promise.reject(error)),
    );
    return this.#places;
  }

  get #words(): WordsFile {
    const { terms = '', same = '', common = '' } = this.dataset;
    return { terms, same, common };
  }

  get #maker(): Maker {
    const template = this.#parts.find<HTMLTemplateElement>('template');
    return {
      template,
      base: this.dataset['base'] ?? '/',
      nameOf: (facet, value) => this.#filters.nameOf(facet, value),
    };
  }

  #counted(what: 'count' | 'passages', n: number): string {
    return count(n, JSON.parse(this.dataset[what] ?? '') as PluralForms, document.documentElement.lang);
  }

  #none(typed: string): string {
    return this.#filled(this.dataset['none'], typed);
  }

  /** A text with the query in it; of a pasted book, its beginning. */
  #filled(text = '', typed: string): string {
    return text.replace('{query}', () => typed.slice(0, 80));
  }

  get #typed(): string {
    return this.#query.value.trim();
  }

  get #query(): HTMLInputElement {
    return this.#parts.part<HTMLInputElement>('query');
  }
}

customElements.define('search-box', SearchBox);
