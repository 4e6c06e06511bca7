/**
 * <search-box>: answers while the reader types, from a small file of what pages are called; then lists
 * the places in the full text below, moving nothing. Danger comes first and needs neither.
 *
 * No query leaves the device: it stands in the fragment of the address, which browsers do not send.
 */
import { Tool } from '../tool';
import { Parts } from './parts';
import { titlesOf, type Titles } from './titles';
import { loadedOnce } from './loaded-once';
import { typedIn, keepTyped } from './address';
import { counted, withQuery } from './wording';
import { slashSwitch } from './slash-switch';

/** After so long without a key, the answer is spoken, kept in the address and looked for in the text. */
const SETTLED_MS = 450;

class SearchBox extends Tool {
  private parts = new Parts(this);
  private titles!: Titles;
  private asTyped = false;
  private settle = 0;
  private asked = 0;
  /** Whether nothing else was asked for since: a slower earlier search must not add to a later one. */
  private isWanted = () => true;

  protected start(): void {
    const parts = this.parts;
    this.titles = titlesOf(parts);
    const onPart = (name: string, event: string, act: (event: Event) => unknown) =>
      this.on(parts.part(name), event, act);
    onPart('form', 'submit', (event) => (event.preventDefault(), keepTyped(this.typed, 'pushState'), this.answer(0)));
    onPart('form', 'change', (event) => event.target instanceof HTMLSelectElement && this.answer());
    onPart('query', 'input', () => ((this.asTyped = false), this.answer()));
    onPart('query', 'focus', () => void this.openPlaces().catch(() => undefined));
    onPart('instead', 'click', () => ((this.asTyped = true), this.query.focus(), this.answer(0)));
    onPart('more', 'click', () => this.titles.showRest());
    onPart('more-places', 'click', () => this.showMorePlaces().catch(() => this.sayNoText()));
    this.on(window, 'popstate', () => this.read());
    this.titles.open().catch(() => undefined);
    this.read();
    // Last: it is a convenience.
    slashSwitch(this.querySelector('[data-part="slash"]'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.settle);
  }

  protected override fail(error: unknown): void {
    super.fail(error);
    const parts = ['corrected', 'results', 'places', 'nothing', 'slash', 'status', 'places-status'];
    this.turn(parts.map((name) => `[data-part="${name}"]`).join(), false);
  }

  /** Takes the query from the address. */
  private read(): void {
    const typed = typedIn(location.hash);
    if (typed === this.typed) return;
    this.query.value = typed;
    this.asTyped = false;
    this.answer(0);
  }

  /** What is known at once; the rest when the reader has stopped typing. */
  private answer(wait = SETTLED_MS): void {
    const parts = this.parts;
    const asked = ++this.asked;
    const isWanted = (this.isWanted = () => asked === this.asked);
    const typed = this.typed;
    const panel = this.querySelector<HTMLElement>('[data-danger]:not([hidden])');
    const { page: lead, said = '' } = panel ? panel.dataset : {};
    const wishes = { asTyped: this.asTyped, lead };
    parts.show('popular', typed === '');
    parts.show('places', false);
    parts.say('places-status');
    this.titles.hits = [];
    const found = this.titles.open().then((catalog) => isWanted() && this.titles.show(catalog, typed, wishes));
    found.catch(() => parts.show('results', false));
    clearTimeout(this.settle);
    this.settle = window.setTimeout(() => this.attempt(() => this.finish(isWanted, typed, found, said)), wait);
  }

  /** @param said the panel's name: its own announcement is cut off by the keys that follow */
  private async finish(
    isWanted: () => boolean,
    typed: string,
    found: Promise<string | false>,
    said: string,
  ): Promise<void> {
    const parts = this.parts;
    const say = (text = '') => parts.say('status', said + text);
    const none = () => withQuery(this.dataset['none'], typed);
    keepTyped(typed, 'replaceState');
    if (typed === '') return parts.say('status');
    parts.say('status', this.dataset['working']);
    const query = await found.catch(() => undefined);
    if (!isWanted() || query === false) return;
    const known = this.titles.hits.length;
    if (known > 0) say(counted(known, this.dataset['count']));
    try {
      const places = await this.openPlaces();
      const n = await places.search(query ?? typed);
      if (!isWanted()) return;
      parts.list('places').textContent = '';
      if (n > 0) await places.showNext(isWanted);
      if (!isWanted()) return;
      if (n > 0) parts.say('places-status', counted(n, this.dataset['passages']));
      if (known === 0) say(n === 0 ? none() : '');
      parts.show('nothing', known === 0 && n === 0);
    } catch {
      if (!isWanted()) return;
      if (known > 0) return this.sayNoText();
      parts.show('nothing', true);
      // With one stage whole, it is the answer: the page is not known. With none, nobody can tell.
      say(query === undefined ? this.dataset['failed'] : none());
    }
  }

  private sayNoText(): void {
    this.parts.say('places-status', this.dataset['noText']);
    this.parts.show('more-places', false);
  }

  private async showMorePlaces(): Promise<void> {
    const places = await this.openPlaces();
    const first = await places.showNext(this.isWanted);
    first?.querySelector('a')?.focus();
  }

  private openPlaces = loadedOnce(async () => (await import('./places')).openPlaces(this.parts, this.titles));

  private get typed(): string {
    return this.query.value.trim();
  }

  private get query(): HTMLInputElement {
    return this.parts.part<HTMLInputElement>('query');
  }
}

if (window.customElements) customElements.define('search-box', SearchBox);
