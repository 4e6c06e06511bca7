/** What is typed stays here: no field lets the browser send it to be spelled, or offer it to whoever comes next. */
import { expect, test } from 'vitest';
import { pages } from './site';

/** Chosen or pressed, not typed into. */
const NOT_TYPED = ['radio', 'checkbox', 'button', 'submit', 'range', 'hidden'];

const fields = pages.flatMap(({ url, root }) =>
  root
    .querySelectorAll('input, textarea, [contenteditable]')
    .filter((field) => !NOT_TYPED.includes(field.getAttribute('type') ?? '') && !field.hasAttribute('readonly'))
    .map((field) => ({ url, field })),
);

const without = (attribute: string, value: string) =>
  fields
    .filter(({ field }) => field.getAttribute(attribute) !== value)
    .map(({ url, field }) => `${url}: ${field.toString().slice(0, 120)}`);

test('there are fields to look at', () => {
  const on = new Set(fields.map(({ url }) => url));
  for (const url of ['/', '/search/', '/stage-finder/', '/share/cards/', '/handouts/overdose/'])
    expect(on).toContain(url);
});

test('spell check is off in each: some browsers send what is typed to be checked', () => {
  expect(without('spellcheck', 'false')).toEqual([]);
});

test('no field is filled in with what was typed before', () => {
  expect(without('autocomplete', 'off')).toEqual([]);
});
