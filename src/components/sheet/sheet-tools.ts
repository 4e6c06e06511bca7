/**
 * <sheet-tools>: the controls that need script: the print button, and one line typed for a whole sheet.
 *
 * Which country and which card are shown is for the styles, so that choosing works without script.
 * What is typed goes into the sheet and nowhere else.
 */
class SheetTools extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const print = this.querySelector<HTMLButtonElement>('[data-part="print"]');
    if (!print) throw new Error('<sheet-tools> needs [data-part="print"] in its markup.');
    print.addEventListener('click', () => window.print(), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true;

    const own = this.querySelector<HTMLInputElement>('[data-part="own"]');
    own?.addEventListener('input', () => this.#write(own.value), { signal });
    this.#chooseFromAddress();
    window.addEventListener('hashchange', () => this.#chooseFromAddress(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #write(line: string): void {
    for (const place of document.querySelectorAll('[data-own]')) place.textContent = line;
  }

  /** /share/cards/#craving opens with that card chosen. */
  #chooseFromAddress(): void {
    const named = document.getElementById(location.hash.slice(1));
    if (named instanceof HTMLOptionElement && this.contains(named)) named.selected = true;
  }
}

customElements.define('sheet-tools', SheetTools);
