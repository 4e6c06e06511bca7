/** What elements there are on a page, as far as selectors can ask. */
import { parse, type HTMLElement } from 'node-html-parser';
import { type Compound } from './selectors.ts';

interface Kind {
  tag: string;
  classes: string[];
  attributes: string[];
  /** Not known of what a script will copy to some other place. */
  parent: Kind | undefined;
}

export interface Markup {
  /** Each kind of element once. */
  kinds: Kind[];
  /** Words of the page's scripts: a class, an attribute or a tag among them may come to be anywhere. */
  late: ReadonlySet<string>;
  /** The same for pages that have the same kinds. */
  key: string;
}

export function markupOf(html: string, late: ReadonlySet<string>): Markup {
  const kinds = new Map<string, Kind>();
  const add = (element: HTMLElement, parent: Kind | undefined) => {
    const kind: Kind = {
      tag: element.rawTagName,
      classes: [...element.classList.values()].sort(),
      attributes: Object.keys(element.attributes).sort(),
      parent: parent && { ...parent, parent: undefined },
    };
    kinds.set(JSON.stringify(kind), kind);
    for (const child of children(element)) add(child, kind.tag === 'template' ? undefined : kind);
  };
  for (const element of children(parse(html))) add(element, undefined);
  return { kinds: [...kinds.values()], late, key: [...kinds.keys()].sort().join('\n') };
}

const children = (element: HTMLElement) =>
  element.childNodes.filter((node): node is HTMLElement => 'rawTagName' in node && Boolean(node.rawTagName));

/** Whether some element, now or after a script has run, may be named by both. */
export function mayMeet(a: Compound, b: Compound, { kinds, late }: Markup): boolean {
  if (a.pseudoElement !== b.pseudoElement) return false;
  if ([...a.values].some(([name, value]) => (b.values.get(name) ?? value) !== value)) return false;
  const fits = (compound: Compound, kind: Kind): boolean =>
    (compound.tag ?? kind.tag) === kind.tag &&
    compound.classes.every((name) => kind.classes.includes(name) || late.has(name)) &&
    compound.attributes.every((name) => kind.attributes.includes(name) || late.has(name)) &&
    (!compound.parent || !kind.parent || fits(compound.parent, kind.parent));
  const isMade = ({ tag, classes, attributes }: Compound) =>
    [tag ?? [], classes, attributes].flat().every((word) => late.has(word));
  return (isMade(a) && isMade(b)) || kinds.some((kind) => fits(a, kind) && fits(b, kind));
}
