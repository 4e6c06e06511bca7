/** What a script asks of a browser by name. */
import type { AnyNode, Expression, SpreadElement, Super } from 'acorn';
import { definedHere, keyOf, keysOf, memberName, named, pathOf, textOf, type Objects } from './script-names';
import { walk, type Place } from './script-tree';

export type Ask =
  /** From a name of the browser on, the last is asked for: `navigator.clipboard`, `Intl.ListFormat`, `fetch`. */
  | { kind: 'path'; path: string[] }
  /** Of something of which the script does not tell what it is: `x.at`. */
  | { kind: 'member'; name: string }
  /** `x.addEventListener('click', f, { signal })`: the path is the member alone where nobody knows what x is. */
  | { kind: 'option'; path: string[]; isMember: boolean; option: string }
  | { kind: 'event'; name: string }
  | { kind: 'pseudo'; name: string };

export function* asked(script: AnyNode): Generator<Ask> {
  const places = [...walk(script)];
  const objects = named(places);
  const ours = new Set(places.flatMap(definedHere));
  for (const place of places) if (!isOurs(place.node, ours)) yield* inPlace(place, objects);
}

/** `this.at()` where a class of the script has an `at` is no question to the browser. */
const isOurs = (node: AnyNode, ours: Set<string>) =>
  node.type === 'MemberExpression' && node.object.type === 'ThisExpression' && ours.has(memberName(node) ?? '');

function* inPlace({ node, around, isOwn }: Place, objects: Objects): Generator<Ask> {
  const parent = around.at(-1);
  // What is only asked about may be new.
  if (parent?.type === 'UnaryExpression' && parent.operator === 'typeof') return;
  const call = parent?.type === 'TemplateLiteral' ? around.at(-2) : parent;
  const isAbout = call?.type === 'CallExpression' && call.callee !== node;
  if (isAbout && pathOf(call.callee, isOwn)?.join('.') === 'CSS.supports') return;
  switch (node.type) {
    case 'Identifier':
      if (isReference(node, parent) && !isOwn(node.name)) yield { kind: 'path', path: [node.name] };
      return;
    case 'MemberExpression': {
      const path = pathOf(node, isOwn);
      const name = memberName(node);
      // Attributes have the names that we give them.
      if (memberName(node.object) === 'dataset') return;
      if (path) yield { kind: 'path', path };
      else if (name) yield { kind: 'member', name };
      if (name && /^on[a-z]+$/.test(name)) yield { kind: 'event', name: name.slice(2) };
      return;
    }
    case 'ObjectPattern': {
      const from = parent?.type === 'VariableDeclarator' && parent.init ? pathOf(parent.init, isOwn) : undefined;
      for (const name of node.properties.flatMap(keyOf))
        yield from ? { kind: 'path', path: [...from, name] } : { kind: 'member', name };
      return;
    }
    case 'NewExpression':
    case 'CallExpression':
      return yield* inCall(node.callee, node.arguments, isOwn, objects);
    case 'Literal':
      if (typeof node.value === 'string') yield* inText(node.value);
      return;
    case 'TemplateElement':
      return yield* inText(node.value.cooked ?? '');
  }
}

type Arguments = (Expression | SpreadElement)[];

function* inCall(callee: Expression | Super, list: Arguments, isOwn: Place['isOwn'], objects: Objects): Generator<Ask> {
  const path = pathOf(callee, isOwn);
  const name = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  const asking = path ?? (name ? [name] : undefined);
  if (asking)
    for (const option of new Set(list.flatMap((each) => keysOf(each, objects))))
      yield { kind: 'option', path: asking, isMember: !path, option };
  // Tools hand them on with a method of their own: see src/components/tool.ts.
  const type = list[name === 'addEventListener' ? 0 : name === 'on' ? 1 : -1] ?? undefined;
  const event = type && textOf(type);
  if (event) yield { kind: 'event', name: event };
}

/** A selector that a browser does not know throws. */
function* inText(text: string): Generator<Ask> {
  for (const [, name = ''] of text.matchAll(/(?:^|[^:]):{1,2}(-?[a-z][\w-]*)/g)) yield { kind: 'pseudo', name };
}

const NAMES_ONLY = /^(?:Import|Export)\w*Specifier$|^(?:Labeled|Break|Continue)Statement$|^MetaProperty$/;

function isReference(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (!parent || NAMES_ONLY.test(parent.type)) return false;
  const isName = ('key' in parent && parent.key === node) || ('property' in parent && parent.property === node);
  return !isName || ('computed' in parent && parent.computed);
}
