/**
 * <share-kit>: buttons that hand over an address or a text. Each names what it does in `data-do` and
 * carries what it hands over as its value. Links with `data-text` open a message with that text. Buttons are hidden
 * until this has run, and stay so where the browser has no means: the words can be copied by hand.
 */
import { copyText } from '../copy-text';
import { textMessageUri } from './message-links';

class ShareKit extends HTMLElement {
  connectedCallback(): void {
    this.onclick = ({ target }) => void this.press((target as Element).closest('button'));
    const missing = { share: !navigator.share, print: !window.print };
    for (const button of this.querySelectorAll('button'))
      button.hidden = missing[button.dataset['do'] as keyof typeof missing];
    try {
      for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-text]'))
        link.href = textMessageUri(link.dataset['text'] ?? '');
    } catch (error) {
      // A link without an address is not shown.
      console.error(error);
    }
  }

  private async press(button: HTMLButtonElement | null): Promise<void> {
    if (!button) return;
    const { dataset, value } = button;
    try {
      if (dataset['do'] === 'print') return print();
      if (dataset['do'] === 'share') return await navigator.share({ title: this.dataset['title'] ?? '', url: value });
    } catch (error) {
      // Closing the sheet without sharing is a choice, not an error. Any other: the address can still be copied.
      // One that has no words to copy says that it failed.
      if ((error as Error).name === 'AbortError') return;
    }
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status) status.textContent = status.dataset[value && (await copyText(value)) ? 'copied' : 'failed'] ?? '';
  }
}

if (window.customElements) customElements.define('share-kit', ShareKit);
