/** The tree of a script, part by part, each with what surrounds it and the names that are declared there. */
import type { AnyNode, ArrowFunctionExpression, FunctionDeclaration, FunctionExpression, Pattern } from 'acorn';

export interface Place {
  node: AnyNode;
  /** From the whole script to what holds the part. */
  around: AnyNode[];
  /** Whether a name is one of the script's own here, and so none of the browser's. */
  isOwn: (name: string) => boolean;
}

const isNode = (value: unknown): value is AnyNode => typeof (value as AnyNode | undefined)?.type === 'string';
const parts = (node: AnyNode): AnyNode[] => Object.values(node).flat().filter(isNode);
type AnyFunction = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;
export const isFunction = (node: AnyNode): node is AnyFunction => /^(?:Arrow)?Function/.test(node.type);

export function* walk(
  node: AnyNode,
  around: AnyNode[] = [],
  isOwn: Place['isOwn'] = own(node, () => false),
): Generator<Place> {
  const isOwnHere = around.length > 0 && isFunction(node) ? own(node, isOwn) : isOwn;
  yield { node, around, isOwn: isOwnHere };
  const within = [...around, node];
  for (const part of parts(node)) yield* walk(part, within, isOwnHere);
}

/** A block is not told from its function: a name that two blocks share is one of ours in both. */
function own(node: AnyNode, isOwn: Place['isOwn']): Place['isOwn'] {
  const names = new Set(declared(node, true));
  return (name) => names.has(name) || isOwn(name);
}

function declared(node: AnyNode, isOutermost = false): string[] {
  if (isFunction(node)) {
    const name = node.id ? [node.id.name] : [];
    if (!isOutermost) return name;
    return [...name, 'arguments', ...node.params.flatMap(bound), ...declared(node.body)];
  }
  const names = [...parts(node).flatMap((part) => declared(part))];
  if (node.type === 'VariableDeclarator') names.push(...bound(node.id));
  if (node.type === 'CatchClause' && node.param) names.push(...bound(node.param));
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
    names.push(...(node.id ? [node.id.name] : []));
  if (/^Import\w*Specifier$/.test(node.type) && 'local' in node) names.push((node.local as { name: string }).name);
  return names;
}

function bound(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) => bound(each.type === 'Property' ? each.value : each.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap((each) => (each ? bound(each) : []));
    case 'AssignmentPattern':
      return bound(pattern.left);
    case 'RestElement':
      return bound(pattern.argument);
    default:
      return [];
  }
}
