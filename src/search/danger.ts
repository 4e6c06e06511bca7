/**
 * Whether words tell of a danger now, by signs that stand in the page itself: "not" near "breath", in one expression.
 * It needs no index and nothing that loads. What is said in other words is for `danger-sense.ts`.
 */
import { fold } from './text';

/** What tells of a danger, as content/danger.yaml says it. */
export interface Signs {
  /** Named lists of words that stand for one another, with single spaces between. */
  groups: Readonly<Record<string, string>>;
  /** Groups, each of which or which together tell of it. */
  rules: readonly string[];
}

/** So many words may stand between two groups: "not really breathing right". */
const NEAR = 5;

/** Signs as the source of an expression, without what an engine of the baseline may not know. */
export function patternOf({ groups, rules }: Signs): string {
  const anyOf = (name: string) =>
    `(${(groups[name] ?? '').trim().split(/\s+/).join('|').replace(/_/g, ' ').replace(/\*/g, '\\S*')}) `;
  const written = (rule: string) =>
    rule.startsWith('= ')
      ? `^ ${anyOf(rule.slice(2))}$`
      : ` ${rule.split(' > ').map(anyOf).join(`(\\S+ ){0,${NEAR}}`)}`;
  const surely = rules.filter((rule) => !rule.startsWith('? ')).map(written);
  const perhaps = rules.filter((rule) => rule.startsWith('? ')).map((rule) => `.*${written(rule.slice(2))}`);
  if (perhaps.length > 0) surely.push(`^((?=.* ${anyOf('now')})|(?!.* ${anyOf('past')}))(${perhaps.join('|')})`);
  return surely.join('|');
}

/** Whether what was typed has such a sign. @param pattern of `patternOf` */
export function tellsAtOnce(pattern: string, typed: string): boolean {
  return new RegExp(pattern).test(` ${fold(typed)} `);
}
