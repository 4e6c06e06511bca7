/**
 * <search-box>: answers while the reader types, from a small file of what pages are called; then lists
 * the places in the full text below, moving nothing. Danger comes first and needs neither.
 *
 * No query leaves the device: it stands in the fragment of the address, which browsers do not send.
 */
import { showDanger } from './danger-panels';
import { Parts } from './parts';
import { openPlaces } from './places';
import { titlesOf } from './titles';
import { loadedOnce } from './loaded-once';
import { typedIn, keepTyped } from './address';
import { counted, withQuery } from './wording';
import { slashSwitch } from './slash-switch';

/** After so long without a key, the answer is spoken, kept in the address and looked for in the text. */
const SETTLED_MS = 450;

class SearchBox extends HTMLElement {
  #listening = new AbortController();
  #parts = new Parts(this);
  #titles = titlesOf(this.#parts);
  #asTyped = false;
  #settle = 0;
  #asked = 0;
  /** Whether nothing else was asked for since: a slower earlier search must not add to a later one. */
  #isWanted = () => true;

  connectedCallback(): void {
    const parts = this.#parts;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = (name: string, event: string, act: (event: Event) => void) =>
      parts.part(name).addEventListener(event, act, { signal });
    on('form', 'submit', (event) => (event.preventDefault(), keepTyped(this.#typed, 'pushState'), this.#answer(0)));
    on('form', 'change', (event) => event.target instanceof HTMLSelectElement && this.#answer());
    on('query', 'input', () => ((this.#asTyped = false), this.#answer()));
    on('query', 'focus', () => void this.#openPlaces().catch(() => undefined));
    on('instead', 'click', () => ((this.#asTyped = true), this.#query.focus(), this.#answer(0)));
    on('more', 'click', () => this.#titles.showRest());
    on('more-places', 'click', () => void this.#showMorePlaces());
    window.addEventListener('popstate', () => this.#read(), { signal });
    slashSwitch(parts.part('slash'), signal);
    parts.show('form', true);
    parts.show('no-script', false);
    this.#titles.open().catch(() => undefined);
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
    const parts = this.#parts;
    const asked = ++this.#asked;
    const isWanted = (this.#isWanted = () => asked === this.#asked);
    const typed = this.#typed;
    const wishes = { asTyped: this.#asTyped, lead: showDanger(this, typed) };
    parts.show('popular', typed === '');
    parts.show('places', false);
    parts.say('places-status');
    this.#titles.hits = [];
    const found = this.#titles.open().then((catalog) => isWanted() && this.#titles.show(catalog, typed, wishes));
    found.catch(() => parts.show('results', false));
    clearTimeout(this.#settle);
    this.#settle = window.setTimeout(() => void this.#finish(isWanted, typed, found), wait);
  }

  async #finish(isWanted: () => boolean, typed: string, found: Promise<string | false>): Promise<void> {
    const parts = this.#parts;
    const none = () => withQuery(this.dataset['none'], typed);
    keepTyped(typed, 'replaceState');
    if (typed === '') return parts.say('status');
    parts.say('status', this.dataset['working']);
    const query = await found.catch(() => undefined);
    if (!isWanted() || query === false) return;
    const known = this.#titles.hits.length;
    if (known > 0) parts.say('status', counted(known, this.dataset['count']));
    try {
      const places = await this.#openPlaces();
      const n = await places.search(query ?? typed);
      if (!isWanted()) return;
      parts.list('places').replaceChildren();
      if (n > 0) await places.showNext(isWanted);
      if (!isWanted()) return;
      if (n > 0) parts.say('places-status', counted(n, this.dataset['passages']));
      if (known === 0) parts.say('status', n === 0 ? none() : '');
      parts.show('nothing', known === 0 && n === 0);
    } catch {
      if (!isWanted() || known > 0) return;
      parts.show('nothing', true);
      // With one stage whole, it is the answer: the page is not known. With none, nobody can tell.
      parts.say('status', query === undefined ? this.dataset['failed'] : none());
    }
  }

  async #showMorePlaces(): Promise<void> {
    const places = await this.#openPlaces();
    const first = await places.showNext(this.#isWanted);
    first?.querySelector('a')?.focus();
  }

  #openPlaces = loadedOnce(() => openPlaces(this.#parts, this.#titles));

  get #typed(): string {
    return this.#query.value.trim();
  }

  get #query(): HTMLInputElement {
    return this.#parts.part<HTMLInputElement>('query');
  }
}

customElements.define('search-box', SearchBox);
