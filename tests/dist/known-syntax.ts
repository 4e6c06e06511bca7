/** Which ways of writing an engine of the baseline does not know. Such a file is dropped whole: nothing in it runs. */
import bcd, { type Identifier } from '@mdn/browser-compat-data';
import type { Literal } from 'acorn';
import { isFunction, type Place } from './script-tree';

/** The last edition of the language of which the list below names every part; what came later does not parse. */
export const NAMED_UP_TO = 2020;

/** @returns where the tables of MDN tell of what a part of a script is written with: "operators.optional_chaining" */
function* written({ node, around }: Place): Generator<string> {
  const parent = around.at(-1);
  switch (node.type) {
    case 'ChainExpression':
      return yield 'operators.optional_chaining';
    case 'LogicalExpression':
      if (node.operator === '??') yield 'operators.nullish_coalescing';
      return;
    case 'AssignmentExpression': {
      const name = ASSIGNMENTS[node.operator];
      if (name) yield `operators.${name}_assignment`;
      return;
    }
    case 'BinaryExpression':
      if (node.left.type === 'PrivateIdentifier') yield 'classes.private_class_fields_in';
      return;
    case 'PropertyDefinition':
      if (node.key.type === 'PrivateIdentifier') return yield 'classes.private_class_fields';
      return yield node.static ? 'classes.static.class_fields' : 'classes.public_class_fields';
    case 'MethodDefinition':
      if (node.key.type === 'PrivateIdentifier') yield 'classes.private_class_methods';
      return;
    case 'StaticBlock':
      return yield 'classes.static.initialization_blocks';
    case 'ImportExpression':
      yield 'operators.import';
      if (node.options) yield 'operators.import.options_parameter';
      return;
    case 'MetaProperty':
      return yield node.meta.name === 'import' ? 'operators.import_meta' : 'operators.new_target';
    case 'ImportDeclaration':
      if (node.attributes.length > 0) yield 'statements.import.import_attributes';
      return;
    case 'ExportAllDeclaration':
      if (node.exported) yield 'statements.export.namespace';
      return;
    case 'ForOfStatement':
      if (node.await) yield 'statements.for_await_of';
      return;
    case 'AwaitExpression':
      if (!around.some(isFunction)) yield 'operators.await.top_level';
      return;
    case 'CatchClause':
      if (!node.param) yield 'statements.try_catch.optional_catch_binding';
      return;
    case 'SpreadElement':
      if (parent?.type === 'ObjectExpression') yield 'operators.spread.spread_in_object_literals';
      return;
    case 'RestElement':
      if (parent?.type === 'ObjectPattern') yield 'operators.destructuring.rest_in_objects';
      return;
    case 'Literal':
      return yield* inLiteral(node, parent);
    case 'TemplateElement':
      return yield* inPattern(node.value.cooked ?? '');
  }
  if (isFunction(node) && node.async && node.generator) yield 'statements.async_generator_function';
}

const ASSIGNMENTS: Record<string, string> = {
  '**=': 'exponentiation',
  '??=': 'nullish_coalescing',
  '||=': 'logical_or',
  '&&=': 'logical_and',
};

function* inLiteral({ regex, bigint, value, raw }: Literal, parent: Place['node'] | undefined): Generator<string> {
  if (bigint) yield 'builtins.BigInt';
  if (typeof value === 'number' && raw?.includes('_')) yield 'grammar.numeric_separators';
  if (regex) return yield* inExpression(regex.pattern, regex.flags);
  if (typeof value !== 'string') return;
  // An expression may be put together from strings, and fails then when it is made.
  yield* inPattern(value);
  if (parent?.type !== 'NewExpression' && parent?.type !== 'CallExpression') return;
  const [pattern, flags] = parent.arguments;
  if (parent.callee.type === 'Identifier' && parent.callee.name === 'RegExp' && flags?.type === 'Literal')
    yield* inExpression(pattern?.type === 'Literal' ? String(pattern.value) : '', String(flags.value));
}

const FLAGS: Record<string, string> = { s: 'dotAll', d: 'hasIndices', v: 'unicodeSets' };

function* inExpression(pattern: string, flags: string): Generator<string> {
  for (const flag of flags) if (FLAGS[flag]) yield `builtins.RegExp.${FLAGS[flag]}`;
  // Without these flags it is the letter p.
  if (/[uv]/.test(flags) && /(?<!\\)(?:\\\\)*\\p\{/i.test(pattern))
    yield 'regular_expressions.unicode_character_class_escape';
  yield* inPattern(pattern);
}

function* inPattern(pattern: string): Generator<string> {
  const bare = pattern.replaceAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]/g, '');
  if (/\(\?<[=!]/.test(bare)) yield 'regular_expressions.lookbehind_assertion';
  if (/\(\?<[\w$]+>/.test(bare)) yield 'regular_expressions.named_capturing_group';
  if (/\(\?[ims]*-?[ims]+:/.test(bare)) yield 'regular_expressions.modifier';
}

/** @returns what a part of a script is written with, by its name in the tables of MDN */
export function* syntaxIn(place: Place): Generator<[string, Identifier]> {
  for (const name of written(place)) {
    const found = name
      .split('.')
      .reduce<Identifier | undefined>((all, key) => all?.[key], bcd.javascript as Identifier);
    if (!found) throw new Error(`The tables of MDN have no "${name}".`);
    yield [name, found];
  }
}
