/** Which of what a script asks of a browser by name an engine of the baseline does not know. */
import bcd, { type Identifier } from '@mdn/browser-compat-data';
import { missing } from './known-by';
import { api, builtins, interfaces, intl, knownOf, ofMember, type Group, type Known } from './known-members';
import type { Ask } from './script-asks';

const selectors = bcd.css.selectors as Group;

/** What stands behind a name of the window that is not called like its interface. */
const INSTANCES: Record<string, string> = {
  caches: 'CacheStorage',
  localStorage: 'Storage',
  sessionStorage: 'Storage',
  indexedDB: 'IDBFactory',
  registration: 'ServiceWorkerRegistration',
};
const GLOBAL_OBJECT = /^(?:window|self|globalThis)$/;
const GLOBAL_SCOPES = ['Window', 'WorkerGlobalScope', 'ServiceWorkerGlobalScope', 'EventTarget'];

/** @returns the interface of what a path leads to, if the path tells */
function holder(path: string[]): Known | undefined {
  const [first = '', second] = path.filter((name) => name !== 'prototype');
  if (second) return first === 'Intl' && intl[second] ? [`Intl.${second}`, intl[second]] : undefined;
  const name = INSTANCES[first] ?? first.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return interfaces.find(([owner]) => owner === name) ?? interfaces.find(([owner]) => owner === first);
}

/** @returns all that a path may mean */
function ofPath(path: string[]): Known[] {
  const [first = '', ...rest] = path;
  if (rest.length > 0 && GLOBAL_OBJECT.test(first)) return ofPath(rest);
  if (rest.length === 0) {
    const scopes = GLOBAL_SCOPES.map((scope) => (api[scope] as Group)[first]);
    return [builtins[first], api[first], ...scopes].flatMap((thing): Known[] => (thing ? [[first, thing]] : []));
  }
  const name = path.at(-1) ?? '';
  const [owner, table] = holder(path.slice(0, -1)) ?? [];
  const thing = (table as Group | undefined)?.[`${name}_static`] ?? (table as Group | undefined)?.[name];
  return thing ? [[`${owner}.${name}`, thing]] : ofMember(name);
}

/** Whose options a method takes that has none of its own in the tables. */
const OPTIONS_OF = new Map(
  ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].map((name) => [name, ['Intl', 'DateTimeFormat']]),
);

function ofOption({ path, isMember, option }: Ask & { kind: 'option' }): Known[] {
  const name = path.at(-1) ?? '';
  const other = OPTIONS_OF.get(name);
  const called = isMember && !other ? ofMember(name) : ofPath(other ?? path);
  const isIt = new RegExp(`^(?:[a-z]+_)?${RegExp.escape(option)}(?:_parameter|_option|_property)?$`);
  return called.flatMap(([label, thing]) =>
    deep(thing).flatMap(([key, part]): Known[] => (isIt.test(key) ? [[`${label}({ ${option} })`, part]] : [])),
  );
}

const deep = (thing: Identifier): Known[] =>
  knownOf(thing as Group).flatMap(([key, part]): Known[] => [[key, part], ...deep(part)]);

/** @returns what the tables know by this name; nothing, if it is none of the browser's */
function told(ask: Ask): Known[] {
  if (ask.kind === 'path') return ofPath(ask.path);
  if (ask.kind === 'member') return ofMember(ask.name);
  if (ask.kind === 'option') return ofOption(ask);
  if (ask.kind === 'event') return ofMember(`${ask.name}_event`);
  const found = selectors[ask.name];
  return found ? [[`:${ask.name}`, found]] : [];
}

/** @returns what is too new, unless something that may be meant is in all engines of the baseline */
export function tooNew(ask: Ask): Known[] {
  const all = told(ask).filter(([, { __compat }]) => __compat);
  if (ask.kind === 'path' && ask.path.length === 1 && all.length === 0) return [[`${ask.path[0]}, in no table`, {}]];
  return all.every(([, { __compat }]) => missing(__compat).length > 0) ? all.slice(0, 1) : [];
}
