/** The things that the tables of MDN know, and the parts of all of them by name. */
import bcd, { type Identifier } from '@mdn/browser-compat-data';
import { missing } from './known-by';

export type Group = Record<string, Identifier | undefined>;
/** How to call a thing, and what the tables tell of it. */
export type Known = [string, Identifier];

export const api = bcd.api as Group;
const wasm = bcd.webassembly['api'] as Group & Identifier;
export const builtins: Group = { ...(bcd.javascript['builtins'] as Group), WebAssembly: wasm };
export const intl = builtins['Intl'] as Group & Identifier;

export const knownOf = (group: Group): Known[] =>
  Object.entries(group).flatMap(([name, thing]): Known[] => (thing && name !== '__compat' ? [[name, thing]] : []));
export const interfaces = [...knownOf(builtins), ...knownOf(intl), ...knownOf(wasm), ...knownOf(api)];

/**
 * Names that are old on one thing and new on another, which is what a script means until an exception says that it does
 * not. Of any other name that several things have, it is enough that one is old.
 */
const MEANT: Record<string, string> = {
  // Not of a cache.
  matchAll: 'String',
  // Not of an answer to fetch.
  arrayBuffer: 'Blob',
  text: 'Blob',
  // Not of a microphone.
  stream: 'Blob',
  // Not of a closed socket.
  reason: 'AbortSignal',
  // Not of a date.
  formatToParts: 'NumberFormat',
};

/** Elements come from markup, iterators from old things: a script meets them in engines that do not know their name. */
const MET_WITHOUT_NAME = /Element$|^Iterator$/;

/** Of something that no engine of the baseline knows, a script has to ask by its name first. */
const isMet = ([owner, { __compat }]: Known) =>
  MET_WITHOUT_NAME.test(owner) || !__compat || missing(__compat).length < ENGINES;
const ENGINES = missing(undefined).length;

const members = new Map<string, Known[]>();
for (const [owner, table] of interfaces.filter(isMet))
  for (const [key, thing] of knownOf(table as Group))
    if (key !== owner) members.set(key, [...(members.get(key) ?? []), [`${owner}.${key}`, thing]]);

/** @returns all that a part of this name may be, of whatever thing */
export function ofMember(name: string): Known[] {
  const all = members.get(name) ?? [];
  const meant = all.filter(([label]) => label === `${MEANT[name]}.${name}`);
  return meant.length > 0 ? meant : all;
}
