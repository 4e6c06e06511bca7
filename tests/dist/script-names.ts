/** What parts of a script are called. */
import type { AnyNode, CallExpression } from 'acorn';
import type { Place } from './script-tree';

/** From a name of the browser to a part of it; what is made on the spot counts as its prototype. */
export function pathOf(node: AnyNode, isOwn: Place['isOwn']): string[] | undefined {
  switch (node.type) {
    case 'Identifier':
      return isOwn(node.name) ? undefined : [node.name];
    case 'ChainExpression':
      return pathOf(node.expression, isOwn);
    case 'NewExpression':
      return made(pathOf(node.callee, isOwn));
    case 'CallExpression':
      return isIteration(node, isOwn) ? made(['Iterator']) : undefined;
    case 'ArrayExpression':
      return made(['Array']);
    case 'TemplateLiteral':
      return made(['String']);
    case 'Literal':
      return node.regex ? made(['RegExp']) : typeof node.value === 'string' ? made(['String']) : undefined;
    case 'MemberExpression': {
      const [owner, name] = [pathOf(node.object, isOwn), memberName(node)];
      return owner && name ? [...owner, name] : undefined;
    }
    default:
      return undefined;
  }
}

/** `x.entries()`, but not `Object.entries(x)`, which is a list. */
const isIteration = ({ callee }: CallExpression, isOwn: Place['isOwn']) =>
  /^(?:entries|keys|values|matchAll)$/.test(memberName(callee) ?? '') && !pathOf(callee, isOwn);

const made = (path: string[] | undefined) => path && [...path, 'prototype'];

export const memberName = (node: AnyNode) => {
  if (node.type !== 'MemberExpression') return undefined;
  return !node.computed && node.property.type === 'Identifier' ? node.property.name : textOf(node.property);
};

export function textOf(node: AnyNode): string | undefined {
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

export type Objects = Map<string, AnyNode[]>;

/** What is kept under each name, wherever the script does. */
export function named(places: Place[]): Objects {
  const objects: Objects = new Map();
  for (const { node } of places)
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init)
      objects.set(node.id.name, [...(objects.get(node.id.name) ?? []), node.init]);
  return objects;
}

/** The keys that an object may have: written there, or under a name, or spread into it, or in one of two. */
export function keysOf(node: AnyNode, objects: Objects, isNamed = false): string[] {
  const among = (nodes: AnyNode[]) => nodes.flatMap((each) => keysOf(each, objects, isNamed));
  switch (node.type) {
    case 'ObjectExpression':
      return node.properties.flatMap((each) => (each.type === 'Property' ? keyOf(each) : among([each.argument])));
    case 'Identifier':
      return isNamed ? [] : (objects.get(node.name) ?? []).flatMap((each) => keysOf(each, objects, true));
    case 'ConditionalExpression':
      return among([node.consequent, node.alternate]);
    case 'LogicalExpression':
      return among([node.left, node.right]);
    default:
      return [];
  }
}

export function keyOf(property: AnyNode): string[] {
  if (property.type !== 'Property') return [];
  if (!property.computed && property.key.type === 'Identifier') return [property.key.name];
  return [textOf(property.key) ?? []].flat();
}

/** The name of a method or a field that a part of a script gives to a class of its own. */
export function definedHere({ node, around }: Place): string[] {
  if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition')
    return node.computed || node.key.type !== 'Identifier' ? [] : [node.key.name];
  const parent = around.at(-1);
  const isWritten = parent?.type === 'AssignmentExpression' && parent.left === node && node.type === 'MemberExpression';
  return isWritten && node.object.type === 'ThisExpression' ? [memberName(node) ?? []].flat() : [];
}
