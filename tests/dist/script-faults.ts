/** What in a script is too new for the baseline, by the tables of MDN. */
import { parse } from 'acorn';
import { knownFrom, missing } from './known-by';
import { tooNew } from './known-builtins';
import type { Known } from './known-members';
import { NAMED_UP_TO, syntaxIn } from './known-syntax';
import { asked } from './script-asks';
import { walk } from './script-tree';

type SourceType = 'module' | 'script';

/** @returns each thing with the engines that do not know it and from when they do: "Array.at  (chrome 92, safari 15.4)" */
export function faultsIn(code: string, sourceType: SourceType): string[] {
  const script = parse(code, { ecmaVersion: 'latest', sourceType });
  const syntax = [...walk(script)]
    .flatMap((place) => [...syntaxIn(place)])
    .filter(isTooNew)
    .map(said);
  const names = [...asked(script)].flatMap(tooNew).map(said);
  return [...new Set([...(syntax.length > 0 ? syntax : newest(code, sourceType)), ...names])];
}

const isTooNew = ([, { __compat }]: Known) => missing(__compat).length > 0;
const said = ([name, { __compat }]: Known) => `${name}  (${knownFrom(__compat)})`;

/** What is newer than all that known-syntax.ts has a name for. */
function newest(code: string, sourceType: SourceType): string[] {
  try {
    parse(code, { ecmaVersion: NAMED_UP_TO, sourceType });
    return [];
  } catch (error) {
    return [`syntax after ES${NAMED_UP_TO}: ${(error as Error).message}`];
  }
}
