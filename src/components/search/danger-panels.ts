/** The panels that say what to do now, in the page from the start: they wait for nothing to load. */
import { signsOf, tellsOf } from '@/search/danger';

/**
 * Shows the panel of each danger that the words tell of.
 *
 * @returns the page that then comes first in the list
 */
export function showDanger(root: HTMLElement, typed: string): string | undefined {
  let lead: string | undefined;
  for (const panel of root.querySelectorAll<HTMLElement>('[data-danger]')) {
    const signs = signsOf(panel.dataset);
    panel.hidden = !tellsOf(signs, typed);
    if (tellsOf({ ...signs, perhaps: [] }, typed)) lead = panel.dataset['page'];
  }
  return lead;
}
