/**
 * <sheet-tools>: the controls that need script: the print button, and one line typed for a whole sheet.
 *
 * Which country and which card are shown is for the styles, so that choosing works without script.
 * What is typed goes into the sheet and nowhere else.
 */
import { Tool } from '../tool';

class SheetTools extends Tool {
  protected start(): void {
    const print = this.querySelector<HTMLButtonElement>('[data-part="print"]');
    if (!print) throw new Error('<sheet-tools> needs [data-part="print"] in its markup.');
    this.on(print, 'click', () => window.print());
    const own = this.querySelector<HTMLInputElement>('[data-part="own"]');
    if (own) this.on(own, 'input', () => this.write(own.value));
    this.chooseFromAddress();
    this.on(window, 'hashchange', () => this.chooseFromAddress());
    if (!window.print) throw new Error('This browser prints from its menu only.');
  }

  private write(line: string): void {
    for (const place of document.querySelectorAll('[data-own]')) place.textContent = line;
  }

  /** /share/cards/#craving opens with that card chosen. */
  private chooseFromAddress(): void {
    const named = document.getElementById(location.hash.slice(1));
    if (named instanceof HTMLOptionElement && this.contains(named)) named.selected = true;
  }
}

if (window.customElements) customElements.define('sheet-tools', SheetTools);
