/**
 * <quick-exit>: hides the page first, then puts another in its place in the
 * tab's history. A press of the link, or Shift three times within five seconds.
 */
import { Tool } from '../tool';

const PRESSES = 3;
const WITHIN_MS = 5000;

class QuickExit extends Tool {
  private presses = 0;
  private forget = 0;
  /** Shift went down, and nothing was pressed since: let go now, it was pressed by itself. */
  private alone = false;

  protected start(): void {
    this.on(this.link(), 'click', (event) => this.leave(event));
    this.on(document, 'keydown', (event) => this.down(event));
    this.on(document, 'keyup', (event) => this.up(event));
    for (const other of ['mousedown', 'pointerdown', 'touchstart', 'wheel'])
      this.on(document, other, () => this.startOver());
    // Back from the other page: the browser may show this one as it was left, hidden.
    this.on(window, 'pageshow', () => document.documentElement.classList.remove('leaving'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.forget);
  }

  private leave(event: Event): void {
    document.documentElement.classList.add('leaving');
    document.title = this.dataset['title'] ?? '';
    location.replace(this.link().href);
    // Last: where anything above throws, the link leads away by itself.
    event.preventDefault();
  }

  /** On a phone, Shift is how one gets a capital: in a field it never counts, nor with another key. */
  private down({ key, repeat, isComposing, target, ctrlKey, altKey, metaKey }: KeyboardEvent): void {
    const isTyping = (target as Element).matches('input, textarea, select, [contenteditable]');
    if (key !== 'Shift' || isComposing || isTyping || ctrlKey || altKey || metaKey) return this.startOver();
    if (!repeat) this.alone = true;
  }

  private up({ key }: KeyboardEvent): void {
    if (key !== 'Shift' || !this.alone) return;
    this.alone = false;
    clearTimeout(this.forget);
    this.presses += 1;
    if (this.presses === PRESSES) return this.link().click();
    this.say(PRESSES - this.presses);
    this.forget = window.setTimeout(() => this.startOver(), WITHIN_MS);
  }

  private startOver(): void {
    this.alone = false;
    this.presses = 0;
    this.say(0);
  }

  /** Reveals how many presses are left; 0 says nothing. */
  private say(left: number): void {
    for (const message of this.querySelectorAll<HTMLElement>('[data-left]')) {
      message.hidden = message.dataset['left'] !== String(left);
    }
  }

  private link(): HTMLAnchorElement {
    const link = this.querySelector<HTMLAnchorElement>('[data-part="link"]');
    if (!link) throw new Error('<quick-exit> needs [data-part="link"] in its markup.');
    return link;
  }
}

if (window.customElements) customElements.define('quick-exit', QuickExit);
