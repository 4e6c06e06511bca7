/** `:is()` written out: an engine that does not know it drops the whole rule, and the others in its list with it. */
import parser from 'postcss-selector-parser';
import { type Rule } from 'postcss';
import { heavier, parsed, weightOf } from './selectors.ts';

/** Changes the selectors of one rule. */
export function spellOut(rule: Rule): void {
  if (rule.selector.includes(':is(')) rule.selectors = rule.selectors.flatMap(withoutIs);
}

function withoutIs(text: string): string[] {
  const selector = parsed(text);
  const is = selector.nodes.find((node): node is parser.Pseudo => node.type === 'pseudo' && node.value === ':is');
  if (!is) return [text];
  const [first, ...others] = is.nodes.map(weightOf);
  // The pseudo-class weighs as much as the heaviest in it; written out, each weighs its own.
  if (!first || others.some((weight) => heavier(first, weight) !== 0)) {
    throw new Error(`"${text}": what stands in :is() weighs differently. Write it out as a list.`);
  }
  const before = is.prev();
  return is.nodes.flatMap((choice) => {
    if (choice.first?.type === 'tag' && before && before.type !== 'combinator') {
      throw new Error(`"${text}": a tag cannot be written after the rest of its element. Put :is() first.`);
    }
    return withoutIs(text.replace(String(is).trim(), () => String(choice).trim()));
  });
}
