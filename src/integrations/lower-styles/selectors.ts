/** What selectors weigh, and what they ask of an element. */
import parser from 'postcss-selector-parser';

/** Ids, then classes and their like, then tags and their like. */
export type Weight = readonly [ids: number, classes: number, tags: number];

const OLD_PSEUDO_ELEMENTS = [':before', ':after', ':first-line', ':first-letter'];
const isPseudoElement = ({ value }: parser.Pseudo) => value.startsWith('::') || OLD_PSEUDO_ELEMENTS.includes(value);

/** @returns the one selector in a text without a comma at its top */
export function parsed(text: string): parser.Selector {
  const { nodes } = parser().astSync(text);
  const [only] = nodes;
  if (!only || nodes.length > 1) throw new Error(`"${text}" is not one selector.`);
  return only;
}

/** https://www.w3.org/TR/selectors-4/#specificity-rules */
export function weightOf(selector: parser.Selector): Weight {
  let [ids, classes, tags] = [0, 0, 0];
  const add = (weight: Weight) => {
    ids += weight[0];
    classes += weight[1];
    tags += weight[2];
  };
  for (const node of selector.nodes) {
    if (node.type === 'id') ids++;
    else if (node.type === 'class' || node.type === 'attribute') classes++;
    else if (node.type === 'tag') tags++;
    else if (node.type === 'pseudo') {
      if ([':not', ':has', ':is'].includes(node.value)) {
        const [heaviest] = node.nodes.map(weightOf).sort((a, b) => heavier(b, a));
        if (heaviest) add(heaviest);
      } else if (isPseudoElement(node)) tags++;
      else if (node.value !== ':where') classes++;
    }
  }
  return [ids, classes, tags];
}

/** Above 0 where the first weighs more, below where it weighs less. */
export function heavier(a: Weight, b: Weight): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** The part of a selector that is about one element. */
export interface Compound {
  tag: string | undefined;
  classes: string[];
  /** Names of attributes that it must have. */
  attributes: string[];
  /** Those of them that must have one value. */
  values: Map<string, string>;
  pseudoElement: string;
  /** What the selector says of the element in which this one stands. */
  parent: Compound | undefined;
}

/** @returns what a selector says of the element that it names; what depends on a state or a place is left out */
export function subjectOf(selector: parser.Selector, end = selector.nodes.length): Compound {
  const nodes = selector.nodes.slice(0, end);
  const before = nodes.findLastIndex(({ type }) => type === 'combinator');
  const compound: Compound = {
    tag: undefined,
    classes: [],
    attributes: [],
    values: new Map(),
    pseudoElement: '',
    parent: nodes[before]?.toString().trim() === '>' ? subjectOf(selector, before) : undefined,
  };
  for (const node of nodes.slice(before + 1)) {
    if (node.type === 'tag') compound.tag = node.value;
    else if (node.type === 'pseudo' && node.value === ':root') compound.tag = 'html';
    else if (node.type === 'class') compound.classes.push(node.value);
    else if (node.type === 'attribute') {
      compound.attributes.push(node.attribute);
      if (node.operator === '=') compound.values.set(node.attribute, node.value ?? '');
    } else if (node.type === 'pseudo' && isPseudoElement(node)) compound.pseudoElement = node.value.replace('::', ':');
  }
  return compound;
}
