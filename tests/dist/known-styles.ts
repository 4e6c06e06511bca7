/** Which engines of the baseline know a part of CSS, by the tables of MDN. */
import bcd, { type Identifier } from '@mdn/browser-compat-data';
import { missing, type Engine } from './known-by';

const css = bcd.css as Record<string, Record<string, Identifier | undefined>>;
const { properties = {}, selectors = {}, types = {}, 'at-rules': atRules = {} } = css;

const PREFIX = /^-(?:webkit|moz)-/;
/** In all engines of the baseline, and too old for the tables to list them one by one. */
const OLD_UNITS = ['%', 'px', 'pt', 'mm', 'em', 'rem', 'vw', 'vh', 's', 'ms', 'deg', 'fr'];

const inAll = (parts: (Identifier | undefined)[]): Engine[] => [
  ...new Set(parts.flatMap((part) => missing(part?.__compat))),
];

/** @returns the engines that drop a declaration: for its property, or for a word, a function or a unit in its value */
export function dropDeclaration(prop: string, value: string): Engine[] {
  if (prop.startsWith('--')) return dropValue(undefined, value);
  const prefix = properties[prop] ? '' : (PREFIX.exec(prop)?.[0] ?? '');
  const property = properties[prop.replace(prefix, '')];
  if (!property) throw new Error(`The tables of MDN have no property "${prop}".`);
  // With a prefix, a property or one way of using it.
  if (prefix)
    return intersection(
      [property, ...Object.values(property)].map((part) => missing((part as Identifier).__compat, prefix)),
    );
  return [...new Set([...missing(property.__compat), ...dropValue(property, value)])];
}

const intersection = ([first = [], ...others]: Engine[][]) =>
  first.filter((engine) => others.every((other) => other.includes(engine)));

function dropValue(property: Identifier | undefined, value: string): Engine[] {
  const bare = value.replaceAll(/"[^"]*"|'[^']*'|#[\da-f]+\b|var\(--[\w-]+/gi, ' ');
  const units = [...bare.matchAll(/(?<![\w-])[\d.]+(%|[a-z]+)/gi)].map(([, unit = '']) => unit);
  const unknownUnits = units.filter((unit) => !OLD_UNITS.includes(unit));
  if (unknownUnits.length > 0) {
    const length = types['length'];
    return inAll(unknownUnits.map((unit) => length?.[unit] ?? length?.[DYNAMIC_UNITS[unit.slice(0, 1)] ?? '']));
  }
  const names = [...bare.matchAll(/(?<![\w.-])(-?[a-z][\w-]*)(\()?/gi)];
  return inAll(
    names.flatMap(([, name = '', isFunction]) => {
      if (isFunction) return [functionNamed(name, property)];
      // A word of which the tables say nothing of its own is as old as its property.
      return property?.[name] ?? types['global_keywords']?.[name] ?? [];
    }),
  );
}

const DYNAMIC_UNITS: Record<string, string> = {
  d: 'viewport_percentage_units_dynamic',
  l: 'viewport_percentage_units_large',
  s: 'viewport_percentage_units_small',
};

/** Functions stand in the tables under their kind of value. */
function functionNamed(name: string, property: Identifier | undefined): Identifier {
  const found = [property, types, types['color'], types['basic-shape'], types['transform-function'], types['gradient']]
    .concat(types['filter-function'], atRules['supports'], properties['grid-template-columns'])
    .map((group) => group?.[name])
    .find(Boolean);
  if (!found) throw new Error(`The tables of MDN have no function "${name}()".`);
  return found;
}

/** @returns the engines that do not know a pseudo-class or pseudo-element, written as in a selector: ":is" */
export function dropPseudo(name: string): Engine[] {
  const bare = name.replace(/^::?/, '');
  return missing((selectors[bare] ?? selectors[bare.replace(PREFIX, '')])?.__compat);
}

/** Whether `:not()` with a list in it is in all of them. */
export const dropNotOfList = (): Engine[] => missing(selectors['not']?.['selector_list']?.__compat);

/** @returns the engines that do not know an at-rule */
export const dropAtRule = (name: string): Engine[] => missing(atRules[name]?.__compat);

/** @returns the engines that do not know what a media query asks of */
export function dropMedia(query: string): Engine[] {
  const media = atRules['media'];
  const features = [...query.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g)].map(([, name = '']) => media?.[name]);
  // "not" before anything but a whole query, like "or", came with the comparisons.
  const isNew = /[<>]|\bor\b|(?:and|,|^)\s*not\s*\(|\(\s*\(/.test(query);
  return inAll([...features, ...(isNew ? [media?.['range_syntax']] : [])]);
}
