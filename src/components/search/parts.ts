/** The parts of <search-box> that its script fills, named in the markup by `data-part`. */
export class Parts {
  readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** @throws Error naming what the markup lacks */
  find<Found extends HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`No ${selector} in <search-box>.`);
    return found;
  }

  part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    return this.find<Part>(`[data-part="${name}"]`);
  }

  list(name: string): HTMLOListElement {
    return this.find<HTMLOListElement>(`[data-part="${name}"] ol`);
  }

  show(name: string, shown: boolean): void {
    this.part(name).hidden = !shown;
  }

  /** A status is spoken when its text changes; the same text again is no news. */
  say(name: 'status' | 'places-status', text = ''): void {
    const status = this.part(name);
    if (status.textContent !== text) status.textContent = text;
  }
}
