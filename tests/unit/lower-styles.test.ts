/** What layers decide stays decided when they are gone. See decision 020. */
import { expect, test } from 'vitest';
import { lowerStyles } from '../../src/integrations/lower-styles/lower-styles';
import { markupOf } from '../../src/integrations/lower-styles/markup';

const PAGE = '<main><div class="a b"><p class="c" data-x></p></div><ul class="plain"><li></li></ul></main>';
const lower = (css: string, late: string[] = []) => lowerStyles(css, markupOf(PAGE, new Set(late)));

test('layers stand in their order, and what is in none comes last', () => {
  const css = '@layer one,two;p{color:red}@layer two{p{color:lime}}@layer one{p{color:blue}}';
  expect(lower(css)).toBe(lower('p{color:blue}p{color:lime}p{color:red}'));
});

test('a lighter selector still wins over a heavier one of an earlier layer', () => {
  expect(lower('@layer one{div .c{color:red}}p{color:lime}')).toBe('div .c{color:red}p:not(._){color:#0f0}');
});

test('no selector gains weight for elements that both cannot name, nor for the same or another property', () => {
  expect(lower('@layer one{.plain li{color:red}}p{color:#00f}')).not.toContain(':not(._)');
  expect(lower('@layer one{main .c{color:red}}p{color:red}')).not.toContain(':not(._)');
  expect(lower('@layer one{main .c{margin:0}}p{color:red}')).not.toContain(':not(._)');
  expect(lower('@layer one{.late.c{color:red}}p{color:#00f}')).not.toContain(':not(._)');
  expect(lower('@layer one{.late.c{color:red}}p{color:#00f}', ['late'])).toContain(':not(._)');
});

test('who gains weight does not win over what won over it', () => {
  const css = '@layer one{main .c{color:red}}p{color:lime}[data-x]{color:blue}';
  expect(lower(css)).toBe('main .c{color:red}p:not(._){color:#0f0}[data-x]:not(._){color:#00f}');
});

test('important declarations win the other way round', () => {
  const css = '@layer one{p{color:red!important}}@layer two{.c{color:lime!important}}';
  expect(lower(css)).toBe('.c{color:#0f0!important}p:not(._){color:red!important}');
});

test('a pseudo-element stays at the end of its selector', () => {
  expect(lower('@layer one{div .c:before{color:red}}p::before{color:lime}')).toContain('p:not(._):before{');
});

test('what engines of the baseline do not know is said in words that they know', () => {
  expect(lower('@media screen and (width<48rem){p{margin-inline:1px;inset:0 auto auto 0;float:inline-end}}')).toBe(
    '@media screen and (max-width:47.999rem){p{float:right;margin-left:1px;margin-right:1px;top:0;bottom:auto;left:0;right:auto}}',
  );
  expect(lower('.a :is(p,li){color:red}')).toBe('.a p,.a li{color:red}');
});

test('what cannot be said so stops the build', () => {
  expect(() => lower(':is(p,.c){color:red}')).toThrow('weighs differently');
  expect(() => lower('@media print{@layer one{p{color:red}}}')).toThrow('cannot be unwrapped');
  expect(() => lower('@layer one.two{p{color:red}}')).toThrow('only layers with one name');
});
