/** Makes selectors as heavy as the order of layers asks, and no heavier. */
import { type ChildNode, type Rule } from 'postcss';
import { mayMeet, type Markup } from './markup.ts';
import { mayOverlap } from './properties.ts';
import { heavier, parsed, subjectOf, weightOf, type Compound, type Weight } from './selectors.ts';

/** Weighs as much as a class and is true of every element. */
const BALLAST = ':not(._)';

interface Entry {
  rule: Rule;
  /** Which of the rule's selectors. */
  index: number;
  subject: Compound;
  declarations: [prop: string, value: string][];
  weight: Weight;
  rank: number;
  /** Where it stands among all. */
  order: number;
}

/** @param ranked from the weakest to the strongest, in the order in which they stand in the styles */
export function keepOutcome(ranked: ChildNode[][], markup: Markup): void {
  const entries = ranked.flatMap((nodes, rank) => rulesIn(nodes).flatMap((rule) => entriesOf(rule, rank)));
  entries.forEach((entry, order) => (entry.order = order));
  // As layers would have it: of two that meet, the later here is to win.
  entries.sort((a, b) => a.rank - b.rank || heavier(a.weight, b.weight) || a.order - b.order);
  entries.forEach((entry, position) => {
    for (const weaker of entries.slice(0, position)) {
      if (wins(entry, weaker) || !differ(entry, weaker) || !mayMeet(entry.subject, weaker.subject, markup)) continue;
      while (!wins(entry, weaker)) addBallast(entry);
    }
  });
}

function rulesIn(nodes: ChildNode[]): Rule[] {
  return nodes.flatMap((node) => {
    if (node.type === 'rule') return [node];
    return node.type === 'atrule' && node.name !== 'keyframes' ? rulesIn(node.nodes ?? []) : [];
  });
}

function entriesOf(rule: Rule, rank: number): Entry[] {
  const declarations = rule.nodes.flatMap((node): [string, string][] =>
    node.type === 'decl' ? [[node.prop, node.value]] : [],
  );
  return rule.selectors.map((text, index) => {
    const selector = parsed(text);
    const subject = subjectOf(selector);
    return { rule, index, subject, declarations, weight: weightOf(selector), rank, order: 0 };
  });
}

function wins(a: Entry, b: Entry): boolean {
  return (heavier(a.weight, b.weight) || a.order - b.order) > 0;
}

/** Whether the two say different things. */
function differ(a: Entry, b: Entry): boolean {
  return a.declarations.some(([prop, value]) =>
    b.declarations.some((other) => mayOverlap(prop, other[0]) && (prop !== other[0] || value !== other[1])),
  );
}

function addBallast(entry: Entry): void {
  const { rule, index, weight } = entry;
  entry.weight = [weight[0], weight[1] + 1, weight[2]];
  rule.selectors = rule.selectors.map((text, at) => (at === index ? withBallast(text) : text));
}

/** Before a pseudo-element, which must stand last. */
function withBallast(text: string): string {
  const selector = parsed(text);
  const { pseudoElement } = subjectOf(selector);
  if (pseudoElement === '') return text + BALLAST;
  const at = text.lastIndexOf(text.includes(`:${pseudoElement}`) ? `:${pseudoElement}` : pseudoElement);
  return text.slice(0, at) + BALLAST + text.slice(at);
}
