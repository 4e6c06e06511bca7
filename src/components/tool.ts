/**
 * An element whose tool shows itself once it has proved that it works, and says so when it stops working.
 *
 * In its markup, `data-tool` marks what needs the tool (hidden), `data-part="no-script"` what serves in its place
 * (shown), and `data-part="broken"` the sentence for a tool that failed (hidden). Whatever throws while it starts or
 * answers leaves the reader with that sentence, or where there is none with the former, and never with a control that
 * does nothing.
 */
export abstract class Tool extends HTMLElement {
  private undo: (() => void)[] = [];

  /** Makes the tool ready, and tries it once. @throws whatever keeps it from working */
  protected abstract start(): void;

  connectedCallback(): void {
    this.attempt(() => {
      this.start();
      this.turn('[data-tool]', true);
      this.turn('[data-part="no-script"]', false);
    });
  }

  disconnectedCallback(): void {
    for (const undo of this.undo) undo();
    this.undo = [];
  }

  /** Listens for as long as the element is on the page; an error in `act` takes the tool away. */
  protected on(target: EventTarget, type: string, act: (event: never) => unknown): void {
    const listener = (event: Event) => this.attempt(() => act(event as never));
    target.addEventListener(type, listener);
    this.undo.push(() => target.removeEventListener(type, listener));
  }

  /** Does what may fail, now or later. */
  protected attempt(act: () => unknown): void {
    try {
      const done = act();
      if (done instanceof Promise) done.catch((error) => this.fail(error));
    } catch (error) {
      this.fail(error);
    }
  }

  /** Takes the tool away, and says so in a sentence that is true. */
  protected fail(error: unknown): void {
    this.disconnectedCallback();
    this.turn('[data-tool]', false);
    this.turn('[data-part="no-script"]', !this.querySelector('[data-part="broken"]'));
    this.turn('[data-part="broken"]', true);
    // No place is kept for what will not come.
    for (const part of this.querySelectorAll('.awaited')) part.classList.remove('awaited');
    console.error(error);
  }

  /** Shows or hides parts, those that are there. */
  protected turn(parts: string, shown: boolean): void {
    for (const part of this.querySelectorAll<HTMLElement>(parts)) if (ownerOf(part) === this) part.hidden = !shown;
  }
}

/** The tool that a part belongs to: one inside another proves itself. */
function ownerOf(part: Element | null): Element | null {
  return !part || part.localName.includes('-') ? part : ownerOf(part.parentElement);
}
