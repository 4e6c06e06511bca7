/** What was taken out of a page's styles must not be missed on it. See src/integrations/lean-styles.ts. */
import { expect, test } from 'vitest';
import { pages, type BuiltPage } from './site';

const stylesOf = ({ root }: BuiltPage) => root.querySelector('style')!.textContent;

/** Classes that begin a rule of their own; a component's own rules carry a scope mark. */
const classesWithRules = (css: string) => css.match(/(?<=[{},]\.)[a-z][\w-]*(?![\w-]|\[data-)/g) ?? [];
const ruledSomewhere = new Set(pages.flatMap((page) => classesWithRules(stylesOf(page))));

test.each(pages)('$url: keeps what no element names', (page) => {
  const css = stylesOf(page);
  for (const part of [':focus{outline', 'prefers-color-scheme:dark', '@media print', '@page{', '*,:before']) {
    expect(css, part).toContain(part);
  }
  if (page.root.querySelector('[hidden]')) expect(css).toMatch(/\[hidden\](?::not\(\._\))*\{display:none/);
});

test.each(pages)('$url: no drawing has a size that WebKit reports as an error', ({ root }) => {
  const sizes = root.querySelectorAll('svg').flatMap((svg) => [svg.getAttribute('width'), svg.getAttribute('height')]);
  expect(sizes.filter((size) => size?.endsWith('rem'))).toEqual([]);
});

test.each(pages)('$url: no length is worked out from one that is worked out: old engines leave it out', (page) => {
  const css = stylesOf(page);
  const workedOut = [...css.matchAll(/(--[\w-]+):calc\(/g)].map(([, name]) => name!);
  expect(workedOut.filter((name) => new RegExp(`calc\\([^;{}]*var\\(${name}\\)`).test(css))).toEqual([]);
});

test.each(pages)('$url: has no mark of a component left at its full length', ({ html }) => {
  expect(html).not.toContain('data-astro-cid');
});

test.each(pages)('$url: every class on it keeps its rules', (page) => {
  const classes = page.root.querySelectorAll('[class]').flatMap((element) => [...element.classList.values()]);
  const ruledHere = new Set(classesWithRules(stylesOf(page)));
  expect([...new Set(classes)].filter((name) => ruledSomewhere.has(name) && !ruledHere.has(name))).toEqual([]);
});

test.each(pages)('$url: has no rules for what is not on it', (page) => {
  const css = stylesOf(page);
  const blocks = ['compare', 'panorama', 'horizon', 'on-this-page', 'country'];
  expect(blocks.filter((name) => css.includes(`.${name}`) && !page.root.querySelector(`.${name}`))).toEqual([]);
});
