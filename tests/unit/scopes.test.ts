/** The marks by which a component's own styles find its elements: short, and only where a rule asks. */
import { describe, expect, test } from 'vitest';
import { shortenScopes } from '../../src/integrations/scopes';

const one = 'data-astro-cid-aaaaaaaa';
const two = 'data-astro-cid-bbbbbbbb';

describe('what becomes of a mark', () => {
  test.each([
    ['its name is asked for', `p[${one}]{}`, `<p ${one}>`, '<p data-0>'],
    ['another name is asked for', `b[${one}]{}`, `<p ${one}>`, '<p>'],
    ['its class is asked for', `.a[${one}]{}`, `<p class="b a" ${one}>`, '<p class="b a" data-0>'],
    ['a class more than it has is asked for', `.a.c[${one}]{}`, `<p class="b a" ${one}>`, '<p class="b a">'],
    ['a script may give it that class', `.late[${one}]{}`, `<p ${one}>`, '<p data-0>'],
    ['anything is asked for', `[${one}]{}`, `<p ${one}>`, '<p data-0>'],
    ['a state is asked for', `p[${one}]:last-child,p:hover[${one}]{}`, `<p ${one}>`, '<p data-0>'],
    ['it is in another', `ul[${one}]>li[${one}]{}`, `<ul ${one}><li ${one}>`, '<ul data-0><li data-0>'],
    ['an attribute is asked for', `a[href="x y"][${one}]{}`, `<a ${one} href="x y">`, '<a data-0 href="x y">'],
    ['something negative is asked for', `:not(.a)[${one}]{}`, `<p ${one}>`, '<p data-0>'],
    ['only its other mark is asked for', `p[${two}]{}`, `<p ${one} ${two}>`, '<p data-0>'],
  ])('where %s', (_, css, html, expected) => {
    expect(shortenScopes(html, css, new Set(['late']))[0]).toBe(expected);
  });
});

test('page and styles agree on the short marks', () => {
  const css = `p[${one}]{color:red}@media print{p[${two}]{color:blue}}`;
  expect(shortenScopes(`<p ${one}><p ${two}=""><br ${two}>`, css, new Set())).toEqual([
    '<p data-0><p data-1><br>',
    'p[data-0]{color:red}@media print{p[data-1]{color:blue}}',
  ]);
});
