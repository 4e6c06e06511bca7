/**
 * <quick-exit>: hides the page first, then puts another in its place in the
 * tab's history. A press of the link, or Shift three times within five seconds.
 */
const PRESSES = 3;
const WITHIN_MS = 5000;

class QuickExit extends HTMLElement {
  #listening = new AbortController();
  #presses = 0;
  #forget = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#link().addEventListener('click', (event) => this.#leave(event), { signal });
    document.addEventListener('keydown', (event) => this.#count(event), { signal });
    // Back from the other page: the browser may show this one as it was left, hidden.
    window.addEventListener('pageshow', () => document.documentElement.classList.remove('leaving'), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#forget);
  }

  #leave(event?: Event): void {
    event?.preventDefault();
    document.documentElement.classList.add('leaving');
    document.title = this.dataset['title'] ?? '';
    location.replace(this.#link().href);
  }

  #count(event: KeyboardEvent): void {
    if (event.repeat) return;
    clearTimeout(this.#forget);
    this.#presses = event.key === 'Shift' ? this.#presses + 1 : 0;
    if (this.#presses === PRESSES) return this.#leave();
    this.#say(this.#presses === 0 ? 0 : PRESSES - this.#presses);
    this.#forget = window.setTimeout(() => {
      this.#presses = 0;
      this.#say(0);
    }, WITHIN_MS);
  }

  /** Reveals how many presses are left; 0 says nothing. */
  #say(left: number): void {
    for (const message of this.querySelectorAll<HTMLElement>('[data-left]')) {
      message.hidden = message.dataset['left'] !== String(left);
    }
  }

  #link(): HTMLAnchorElement {
    const link = this.querySelector<HTMLAnchorElement>('[data-part="link"]');
    if (!link) throw new Error('<quick-exit> needs [data-part="link"] in its markup.');
    return link;
  }
}

customElements.define('quick-exit', QuickExit);
