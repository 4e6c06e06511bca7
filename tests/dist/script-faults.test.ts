/** What tests/dist/scripts.test.ts finds, and what it leaves alone. */
import { expect, test } from 'vitest';
import { faultsIn } from './script-faults';

test.each([
  // What does not parse, and takes the whole file with it.
  ['/(?<=a)b/.test(x)', 'regular_expressions.lookbehind_assertion'],
  ['/[(?<=]\\(?<!/.test(x) || /(?<!a)b/.test(x)', 'regular_expressions.lookbehind_assertion'],
  ['new RegExp(`(?<!${a})b`)', 'regular_expressions.lookbehind_assertion'],
  ['/(?<year>\\d)/.test(x)', 'regular_expressions.named_capturing_group'],
  ['/\\p{L}/u.test(x)', 'regular_expressions.unicode_character_class_escape'],
  ['RegExp("\\\\p{L}", "u")', 'regular_expressions.unicode_character_class_escape'],
  ['/a.b/s.test(x)', 'builtins.RegExp.dotAll'],
  ['/a/d.test(x)', 'builtins.RegExp.hasIndices'],
  ['/[a--b]/v.test(x)', 'builtins.RegExp.unicodeSets'],
  ['/(?i:a)b/.test(x)', 'regular_expressions.modifier'],
  ['const f = (x) => x?.a', 'operators.optional_chaining'],
  ['const f = (x) => x ?? 1', 'operators.nullish_coalescing'],
  ['let y; y ??= 1', 'operators.nullish_coalescing_assignment'],
  ['let y; y ||= 1', 'operators.logical_or_assignment'],
  ['class A { #x = 1 }', 'classes.private_class_fields'],
  ['class A { #x() {} }', 'classes.private_class_methods'],
  ['class A { x = 1 }', 'classes.public_class_fields'],
  ['class A { static x = 1 }', 'classes.static.class_fields'],
  ['class A { static { f(); } } function f() {}', 'classes.static.initialization_blocks'],
  ['export * as a from "./a.js"', 'statements.export.namespace'],
  ['import a from "./a.json" with { type: "json" }; a', 'statements.import.import_attributes'],
  ['await f(); function f() {}', 'operators.await.top_level'],
  ['f(1_000); function f() {}', 'grammar.numeric_separators'],
  ['using x = f(); function f() {}', 'syntax after ES2020: Unexpected token (1:6)'],
  // What is not there.
  ['structuredClone({})', 'structuredClone'],
  ['window.structuredClone({})', 'structuredClone'],
  ['new Intl.Segmenter("en")', 'Intl.Segmenter'],
  ['Object.hasOwn({}, "a")', 'Object.hasOwn'],
  ['const { hasOwn } = Object; hasOwn({}, "a")', 'Object.hasOwn'],
  ['Object.fromEntries([])', 'Object.fromEntries'],
  ['Promise.any([])', 'Promise.any'],
  ['Promise.allSettled([])', 'Promise.allSettled'],
  ['AbortSignal.timeout(1)', 'AbortSignal.timeout'],
  ['crypto.randomUUID()', 'Crypto.randomUUID'],
  ['process.exit()', 'process, in no table'],
  // What the thing does not have, whatever it is.
  ['const f = (x) => x.toReversed()', 'Array.toReversed'],
  ['const f = (x) => x["toReversed"]()', 'Array.toReversed'],
  ['const f = ({ at }) => at', 'Array.at'],
  ['const f = (x) => x.at(-1)', 'Array.at'],
  ['[1].findLast(Boolean)', 'Array.findLast'],
  ['Array.prototype.findLastIndex', 'Array.findLastIndex'],
  ['`a`.replaceAll("a", "b")', 'String.replaceAll'],
  ['const f = (x) => x.matchAll(/a/g)', 'String.matchAll'],
  ['const f = (x) => x.entries().map(String)', 'Iterator.map'],
  ['const f = (x) => x.replaceChildren()', 'Document.replaceChildren'],
  ['const f = async (blob) => blob.arrayBuffer()', 'Blob.arrayBuffer'],
  ['const f = (signal) => signal.reason', 'AbortSignal.reason'],
  ['const f = (x) => x.showModal()', 'HTMLDialogElement.showModal'],
  ['const f = (x) => { x.inert = true; }', 'HTMLElement.inert'],
  // What it does not listen to: an option, an event, a selector.
  ['const f = (x, signal) => x.addEventListener("click", f, { signal })', 'EventTarget.addEventListener({ signal })'],
  [
    'const f = (x, signal) => { const o = { signal }; x.addEventListener("click", f, o); }',
    'EventTarget.addEventListener({ signal })',
  ],
  [
    'const f = (x, s) => x.addEventListener("click", f, { once: true, ...(s && { signal: s }) })',
    'EventTarget.addEventListener({ signal })',
  ],
  ['new Intl.DateTimeFormat("en", { dateStyle: "long" })', 'Intl.DateTimeFormat({ dateStyle })'],
  ['new Date().toLocaleDateString("en", { dateStyle: "long" })', 'Intl.DateTimeFormat({ dateStyle })'],
  ['new Error("a", { cause: 1 })', 'Error({ cause })'],
  ['const f = (x) => x.addEventListener("beforematch", f)', 'Element.beforematch_event'],
  ['document.querySelector("a:is(b, c)")', ':is'],
])('%s', (code, thing) => {
  const things = faultsIn(code, 'module').map((fault) => fault.replace(/ {2}\(.*/, ''));
  expect(things).toContain(thing);
});

test.each([
  'CSS.supports("selector(:has(*))")',
  'typeof structuredClone',
  '"share" in navigator',
  'try { f(); } catch {} async function f() { for await (const x of f()) import(`./${x}.js`); }',
  'const f = ({ a, ...b }) => ({ a, ...b, url: import.meta.url })',
  '/\\p{2}[(?<=]\\(?<=/.test("(?<")',
  'const f = (x) => x.flatMap((y) => y.trimStart().padEnd(2)).includes(1)',
  'Object.entries({}).map(String)',
  'const f = (x) => x.addEventListener("click", f, { once: true, passive: true })',
  'class A { at() { return this.at(); } }',
  'const f = (structuredClone) => structuredClone()',
  'const f = (x) => x.dataset.at',
  'new Response("").arrayBuffer()',
  'const f = (x) => fetch(x, { cache: "no-store" }).then((answer) => answer.json())',
  'const f = (x) => x.append(document.createElement("a"), "https://a.example/ says: is it")',
])('nothing in: %s', (code) => {
  expect(faultsIn(code, 'module')).toEqual([]);
});

test('it says from when each engine that is too old knows a thing', () => {
  expect(faultsIn('const f = (x) => x.toReversed()', 'module')).toEqual([
    'Array.toReversed  (chrome 110, safari 16, firefox 115, safari_ios 16)',
  ]);
});

test('what is no module cannot import', () => {
  expect(() => faultsIn('import "./a.js"', 'script')).toThrow('sourceType: module');
});
