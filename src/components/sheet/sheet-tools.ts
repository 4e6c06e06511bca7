/**
 * <sheet-tools>: the controls that need script: the print button, and one line typed for a whole sheet.
 *
 * Which country and which card are shown is for the styles, so that choosing works without script. Where they cannot
 * look at what is chosen (before 2023), the script says it with classes.
 * What is typed goes into the sheet and nowhere else.
 */
import { Tool } from '../tool';

class SheetTools extends Tool {
  protected start(): void {
    const print = this.querySelector<HTMLButtonElement>('[data-part="print"]');
    if (!print) throw new Error('<sheet-tools> needs [data-part="print"] in its markup.');
    this.on(print, 'click', () => this.print());
    if (!window.print) this.leavePrintToMenu();
    const own = this.querySelector<HTMLInputElement>('[data-part="own"]');
    if (own) this.on(own, 'input', () => this.write(own.value));
    this.chooseFromAddress();
    this.on(window, 'hashchange', () => this.chooseFromAddress());
    if (!CSS.supports('selector(:has(*))')) {
      this.showChosen();
      this.on(this, 'change', () => this.showChosen());
      this.on(window, 'hashchange', () => this.showChosen());
    }
  }

  private print(): void {
    try {
      window.print();
    } catch {
      this.leavePrintToMenu();
    }
  }

  /** Puts the sentence for those without script in the place of the button: choosing and typing go on. */
  private leavePrintToMenu(): void {
    const words = this.querySelector<HTMLElement>('[data-part="print"] + [data-part="no-script"]');
    words?.removeAttribute('data-part');
    words?.removeAttribute('hidden');
    this.querySelector('[data-part="print"]')?.remove();
  }

  private write(line: string): void {
    for (const place of document.querySelectorAll('[data-own]')) place.textContent = line;
  }

  private showChosen(): void {
    const show = (part: Element, isChosen: boolean) => {
      part.classList.toggle('chosen', isChosen);
      part.classList.toggle('passed-over', !isChosen);
    };
    const country = this.querySelector<HTMLSelectElement>('select:not([data-faces])')?.value;
    for (const part of document.querySelectorAll<HTMLElement>('[data-country]')) {
      show(part, part.getAttribute('data-country') === country);
    }
    const choice = this.querySelector<HTMLSelectElement>('[data-faces]');
    if (!choice) return;
    // Named in the markup, so that sheets without a choice go without its styles.
    for (const face of document.querySelectorAll(choice.dataset['faces'] ?? '')) {
      show(face, face === face.parentElement?.children[choice.selectedIndex]);
    }
  }

  /** /share/cards/#craving opens with that card chosen. */
  private chooseFromAddress(): void {
    const named = document.getElementById(location.hash.slice(1));
    if (named instanceof HTMLOptionElement && this.contains(named)) named.selected = true;
  }
}

if (window.customElements) customElements.define('sheet-tools', SheetTools);
