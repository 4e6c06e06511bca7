/**
 * <wrong-address>: on the page for addresses that lead nowhere, looks at the address itself. One that differs from
 * a real one in capitals and signs only leads on; one with a typing mistake is asked about.
 */
import { spelled } from '@/domain/typed-address';
import { mistakes } from '@/search/nearest';
import { Tool } from '../tool';

/** Links offered for one typed address. */
const MOST = 3;

class WrongAddress extends Tool {
  protected start(): void {
    const { base = '/', ways = '' } = this.dataset;
    const typed = location.pathname;
    if (typed.slice(0, base.length).toLowerCase() !== base.toLowerCase()) return;
    const paths = ways.split(' ');
    const [first] = closest(spelled(`/${typed.slice(base.length)}`), paths, 0);
    if (first && base + first.slice(1) !== typed) return location.replace(base + first.slice(1) + location.hash);
    this.offer(base, typed, paths);
  }

  private offer(base: string, typed: string, paths: readonly string[]): void {
    const meant = this.querySelector<HTMLElement>('[data-part="meant"]');
    const list = meant?.querySelector('ul');
    const template = this.querySelector('template');
    if (!meant || !list || !template)
      throw new Error('<wrong-address> needs [data-part="meant"] with a list, and a template, in its markup.');
    // What stands before the last slash may belong to another site, or to a language.
    const last = spelled(typed.replace(/^.*\/(?=.)/, '/'));
    const near = [...closest(spelled(`/${typed.slice(base.length)}`), paths, 1), ...closest(last, paths, 1)];
    for (const path of near.filter((one, index) => near.indexOf(one) === index).slice(0, MOST)) {
      const entry = template.content.cloneNode(true) as DocumentFragment;
      const link = entry.querySelector('a')!;
      link.href = base + path.slice(1);
      link.textContent = path;
      list.appendChild(entry);
    }
    meant.hidden = near.length === 0;
  }
}

/** The paths that differ from what was spelled in at most so many letters, those with the fewest first. */
function closest(typed: string, paths: readonly string[], most: number): string[] {
  return paths
    .map((path) => ({ path, off: mistakes(spelled(path), typed) }))
    .filter(({ off, path }) => off <= (path.length < 5 ? 0 : most))
    .sort((one, other) => one.off - other.off)
    .map(({ path }) => path);
}

// Without it the page still names the overdose page first, and all ways on.
if (window.customElements) customElements.define('wrong-address', WrongAddress);
