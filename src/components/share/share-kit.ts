/**
 * <share-kit>: buttons that hand over an address or a text. Each names what it does in `data-do` and
 * carries what it hands over as its value. Links with `data-text` open a message with that text. Without
 * script neither is shown: the words can be copied by hand, and the other links work.
 */
import { textMessageUri } from './message-links';

class ShareKit extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener('click', this.#press, { signal: this.#listening.signal });
    for (const button of this.querySelectorAll<HTMLElement>('[data-do="share"]'))
      button.hidden = !('share' in navigator);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-text]'))
      link.href = textMessageUri(link.dataset['text'] ?? '');
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #press = ({ target }: Event): void => {
    const button = (target as Element).closest('button');
    if (!button) return;
    const { dataset, value } = button;
    if (dataset['do'] === 'print') print();
    // Closing the sheet without sharing is a choice, not an error.
    if (dataset['do'] === 'share')
      void navigator.share({ title: this.dataset['title'] ?? '', url: value }).catch(() => undefined);
    if (dataset['do'] === 'copy') void this.#copy(value);
  };

  async #copy(text: string): Promise<void> {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!status) throw new Error('<share-kit> needs [role="status"] in its markup.');
    let said = 'copied';
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      said = 'failed';
    }
    status.textContent = status.dataset[said] ?? '';
  }
}

customElements.define('share-kit', ShareKit);
