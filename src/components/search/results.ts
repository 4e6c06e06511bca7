/** Results as list items, made from the page's own templates. */
import { type Catalog, type Entry } from '@/search/catalog';
import { type Hit } from '@/search/rank';
import { BETWEEN_WORDS, fold } from '@/search/text';

/** What items are made with. */
export interface Maker {
  template: HTMLTemplateElement;
  /** The address of the home page, before every path. */
  base: string;
  /** Words for a kind or a stage. */
  nameOf(filter: 'kind' | 'stage', value: string): string;
}

/** An empty item and its parts. */
export function blank({ template }: Maker) {
  const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  const part = (name: string) => item.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  return { item, link: item.querySelector('a')!, part };
}

const withBase = (base: string, path: string) => base + path.slice(1);

/** Says of what kind a page is, and its stage in the color of the stage. */
export function describe(part: (name: string) => HTMLElement, { kind, stages }: Entry, maker: Maker): void {
  part('kind').textContent = maker.nameOf('kind', kind);
  const stage = stages[0];
  part('stage').hidden = !stage;
  if (!stage) return;
  part('stage').dataset['stage'] = stage;
  part('stage').textContent = maker.nameOf('stage', stage);
}

export function linkTo(href: string, text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.append(Object.assign(document.createElement('a'), { href, className: 'target', textContent: text }));
  return item;
}

/** A page, with its line in lists and the section that an alias leads to. */
export function hitItem({ entry, section }: Hit, query: string, catalog: Catalog, maker: Maker): HTMLElement {
  const { item, link, part } = blank(maker);
  link.href = withBase(maker.base, entry.path);
  link.textContent = entry.title;
  describe(part, entry, maker);
  part('text').append(...emphasized(entry.summary, query, catalog));
  if (section) part('sections').append(linkTo(withBase(maker.base, `${entry.path}#${section.id}`), section.title));
  return item;
}

/** A text with the words of the query marked. */
function emphasized(text: string, query: string, catalog: Catalog): (string | Node)[] {
  const { stemOf } = catalog;
  const asked = new Set(catalog.wordsOf(query).map(stemOf));
  return text.split(new RegExp(`([^${BETWEEN_WORDS}]+)`)).map((piece, index) => {
    if (index % 2 === 0 || !asked.has(stemOf(fold(piece)))) return piece;
    return Object.assign(document.createElement('mark'), { textContent: piece });
  });
}
