/** No engine of the baseline drops a style without a word. See src/integrations/lower-styles and decision 020. */
import { globSync, readFileSync } from 'node:fs';
import postcss, { type AtRule, type ChildNode, type Rule } from 'postcss';
import parser from 'postcss-selector-parser';
import { expect, test } from 'vitest';
import { dropAtRule, dropDeclaration, dropMedia, dropNotOfList, dropPseudo } from './known-styles';
import { pages, type BuiltPage } from './site';

/** What may be dropped, and what comes of it. */
const HARMLESS: Record<string, RegExp> = {
  'the lines of a heading are less even': /^text-wrap: balance /,
  'underlines stand nearer to the letters': /^text-underline-offset: /,
  'a ticked box has the color of the browser': /^accent-color: /,
  'letters on a phone held sideways are as large as the browser likes': /^(?:-webkit-|-moz-)?text-size-adjust: /,
  'controls and scroll bars are light in the dark theme': /^color-scheme: /,
  'there is no dark theme to ask for': /^@media \(prefers-color-scheme: ?dark\) /,
  'what a link leads to touches the upper edge': /^scroll-(?:margin|padding)-top: /,
  'an outline is on what was clicked, too': /^:focus:not\(:focus-visible\)/,
  'the place of a tool is not kept until its script comes': /^@media \(scripting: ?enabled\) /,
  'there is no mouse': /^cursor: \w+  \(safari_ios\)$/,
  'a bar that fills has the colors of the browser: each engine has its own selector': /::-(?:webkit|moz)-progress-/,
  'a heading may stand at the foot of a sheet': /^break-after: avoid /,
  'the name of a country stands over the first of two columns': /^column-span: all /,
  'what is closed stays closed on paper': /::details-content|^content-visibility: /,
  'the way to copy by hand is told beside the buttons': /:has\(share-kit:defined\) \.no-buttons/,
  'a script does it in its place: see sheet-tools.ts': /^main:has\(|^display: revert /,
  'a strip begins at its edge': /^justify-content: safe center /,
};

const findings = new Map<string, string[]>();

function dropped(css: string): string[] {
  const known = findings.get(css) ?? postcss.parse(css).nodes.flatMap(inNode);
  findings.set(css, known);
  return known;
}

const said = (what: string, engines: string[]) => (engines.length > 0 ? [`${what}  (${engines.join(', ')})`] : []);

function inNode(node: ChildNode): string[] {
  if (node.type === 'rule') return [...inSelectors(node), ...inDeclarations(node)];
  if (node.type !== 'atrule') return [];
  const what = `@${node.name} ${node.params}`;
  if (node.name.startsWith('page')) return node.params === '' ? inDeclarations(node) : [`${what}  (named)`];
  if (node.name === 'supports' && !node.params.startsWith('not')) return [];
  const unknown = node.name === 'media' ? dropMedia(node.params) : dropAtRule(node.name.replace(/^-webkit-/, ''));
  // What is for newer engines only may use what they know.
  if (unknown.length > 0) return said(what, unknown);
  if (node.name === 'keyframes') return (node.nodes ?? []).flatMap((frame) => inDeclarations(frame as Rule));
  return (node.nodes ?? []).flatMap(inNode);
}

function inSelectors({ selector }: Rule): string[] {
  const unknown: string[] = [];
  parser((list) =>
    list.walkPseudos((pseudo) => {
      unknown.push(...dropPseudo(pseudo.value));
      if (pseudo.value === ':not' && pseudo.nodes.length > 1) unknown.push(...dropNotOfList());
    }),
  ).processSync(selector);
  return said(selector, [...new Set(unknown)]);
}

/** A declaration may be new where the same rule says it in older words for each engine that drops it. */
function inDeclarations({ nodes = [] }: Rule | AtRule): string[] {
  const declarations = nodes.flatMap((node) => (node.type === 'decl' ? [node] : []));
  const bare = (prop: string) => prop.replace(/^-(?:webkit|moz)-/, '');
  return declarations.flatMap(({ prop, value }) => {
    const others = declarations.filter(
      (other) => bare(other.prop) === bare(prop) && (other.prop !== prop || other.value !== value),
    );
    const unserved = dropDeclaration(prop, value).filter((engine) =>
      others.every((other) => dropDeclaration(other.prop, other.value).includes(engine)),
    );
    return said(`${prop}: ${value}`, unserved);
  });
}

const stylesOf = ({ root }: BuiltPage) =>
  root
    .querySelectorAll('style')
    .map((style) => style.textContent)
    .join('');
const isHarmless = (finding: string) => Object.values(HARMLESS).some((known) => known.test(finding));

test.each(pages)('$url: every engine of the baseline knows its styles', (page) => {
  expect(dropped(stylesOf(page)).filter((finding) => !isHarmless(finding))).toEqual([]);
});

test.each(pages)('$url: nothing in a flexible box waits for a gap', (page) => {
  const rules: Rule[] = [];
  postcss.parse(stylesOf(page)).walkRules((rule) => void rules.push(rule));
  const elements = (pattern: RegExp) =>
    rules
      .filter(({ nodes }) => nodes.some((node) => node.type === 'decl' && pattern.test(`${node.prop}:${node.value}`)))
      .flatMap(({ selector }) =>
        page.root.querySelectorAll(selector.replaceAll(/:{1,2}(?!not|has)[\w-]+(?:\([^)]*\))?/g, '') || '*'),
      );
  const flexible = new Set(elements(/^display:(?:inline-)?flex/));
  expect(
    [...new Set(elements(/^(?:row-|column-)?gap:/))]
      .filter((element) => flexible.has(element))
      .map((element) => element.rawAttrs),
  ).toEqual([]);
});

test('no exception has outlived its reason', () => {
  const all = [...new Set(pages.flatMap((page) => dropped(stylesOf(page))))];
  const unused = Object.entries(HARMLESS).filter(([, pattern]) => !all.some((finding) => pattern.test(finding)));
  expect(unused.map(([reason]) => reason)).toEqual([]);
});

test('there are no styles but those of pages', () => {
  const files = globSync('dist/**/*.{css,svg,html}').filter((file) => !pages.some((page) => page.file === file));
  expect(files.filter((file) => file.endsWith('.css') || /<style|\sstyle=/.test(readFileSync(file, 'utf8')))).toEqual(
    [],
  );
  expect(pages.filter(({ root }) => root.querySelector('[style]')).map(({ url }) => url)).toEqual([]);
});
