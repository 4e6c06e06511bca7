/**
 * Astro marks every element of a component that has styles of its own, in 24 letters. A page needs the mark
 * only where one of its rules asks for it, and two letters tell the few on a page apart.
 */
const SCOPE = /data-astro-cid-[a-z0-9]+/g;
/** An opening tag with a mark: its name and what stands in it. A value may hold any sign but its quotation mark. */
const MARKED = /<([a-z][\w-]*)((?: (?:[^<>"]|"[^"]*")*)? data-astro-cid-(?:[^<>"]|"[^"]*")*)>/g;

/** The part of a selector that is about one element: its name, if it asks for one, and its classes. */
interface Compound {
  tag: string | undefined;
  classes: string[];
}

/** For each mark, the compounds that ask for it. Of what else a compound asks, nothing is known before it runs. */
function askedFor(css: string): Map<string, Compound[]> {
  const asked = new Map<string, Compound[]>();
  for (const [, before = '', scope = ''] of css.matchAll(/([^\s>+~,(){}]*)\[(data-astro-cid-[a-z0-9]+)\]/g)) {
    const plain = before.includes('"') ? '' : before.replaceAll(/\[[^\]]*\]/g, '');
    const tag = /^[a-z][\w-]*/.exec(plain)?.[0];
    const classes = [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
    asked.set(scope, [...(asked.get(scope) ?? []), { tag, classes }]);
  }
  return asked;
}

/**
 * @param late words of the page's scripts: a class among them may come to any element
 * @returns the page and its styles, with marks that are short and only where a rule asks for them
 */
export function shortenScopes(html: string, css: string, late: ReadonlySet<string>): [html: string, css: string] {
  const asked = askedFor(css);
  const names = new Map([...asked.keys()].map((scope, index) => [scope, `data-${index.toString(36)}`]));
  return [
    html.replaceAll(MARKED, (_, tag: string, rest: string) => {
      const classes = / class="([^"]*)"/.exec(rest)?.[1]?.split(' ') ?? [];
      const fits = (compound: Compound) =>
        (compound.tag ?? tag) === tag && compound.classes.every((name) => classes.includes(name) || late.has(name));
      const marks = rest.replaceAll(/ (data-astro-cid-[a-z0-9]+)(?:="")?/g, (_mark, scope: string) =>
        asked.get(scope)?.some(fits) ? ` ${names.get(scope)}` : '',
      );
      return `<${tag}${marks}>`;
    }),
    css.replaceAll(SCOPE, (scope) => names.get(scope) ?? scope),
  ];
}
