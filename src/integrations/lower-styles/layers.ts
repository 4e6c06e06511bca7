/**
 * Layers unwrapped: their rules stand in the order of the layers, what is in none of them comes last, and important
 * declarations the other way round (https://www.w3.org/TR/css-cascade-5/#layering).
 *
 * Order decides only between selectors of equal weight. Where a later layer's selector weighs less than one of an
 * earlier layer, and both may speak of the same property of the same element, it is made heavier: see weights.ts.
 */
import { type AtRule, type ChildNode, type Root, type Rule } from 'postcss';
import { type Markup } from './markup.ts';
import { keepOutcome } from './weights.ts';

/** Changes all styles of a page. */
export function unwrapLayers(root: Root, markup: Markup): void {
  const layers = new Map<string, ChildNode[]>();
  const inNone: ChildNode[] = [];
  const layer = (name: string) => {
    const nodes = layers.get(name) ?? [];
    layers.set(name, nodes);
    return nodes;
  };
  for (const node of [...root.nodes]) {
    node.remove();
    if (node.type !== 'atrule' || node.name !== 'layer') inNone.push(node);
    else if (node.nodes) layer(nameOf(node)).push(...node.nodes);
    else node.params.split(',').forEach((name) => layer(name.trim()));
  }
  const inOrder = [...layers.values(), inNone];
  inOrder.flat().forEach(refuseLayers);

  const important = inOrder.map((nodes) => nodes.flatMap(takeImportant));
  for (const ranked of [inOrder, important.reverse()]) {
    for (const nodes of ranked) root.append(nodes);
    keepOutcome(ranked, markup);
  }
}

function nameOf({ params }: AtRule): string {
  if (!/^[\w-]+$/.test(params)) throw new Error(`@layer ${params}: only layers with one name can be unwrapped.`);
  return params;
}

function refuseLayers(node: ChildNode): void {
  if (node.type !== 'atrule') return;
  if (node.name === 'layer') throw new Error(`@layer ${node.params} stands in another rule: it cannot be unwrapped.`);
  node.nodes?.forEach(refuseLayers);
}

/** Takes the important declarations out of a rule, or out of the rules in an at-rule. */
function takeImportant(node: ChildNode): (AtRule | Rule)[] {
  if (node.type === 'rule') {
    const taken = node.clone();
    node.walkDecls((declaration) => void (declaration.important && declaration.remove()));
    taken.walkDecls((declaration) => void (declaration.important || declaration.remove()));
    return taken.nodes.length > 0 ? [taken] : [];
  }
  if (node.type !== 'atrule' || !node.nodes || !['media', 'supports'].includes(node.name)) return [];
  const taken = node.nodes.flatMap(takeImportant);
  return taken.length > 0 ? [node.clone({ nodes: taken })] : [];
}
