import { readFileSync } from 'node:fs';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { pages } from './site';

const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData);

test.each(pages)('$url: valid HTML', async ({ html, file }) => {
  const report = await validator.validateString(html, file);
  const messages = report.results.flatMap(({ messages: found }) =>
    found.map(({ line, ruleId, message }) => `line ${line}: ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});

test.each(pages)('$url: one h1, no heading level left out, a language', ({ root }) => {
  const levels = root.querySelectorAll('h1, h2, h3, h4').map(({ rawTagName }) => Number(rawTagName.slice(1)));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
  expect(root.querySelector('html')?.getAttribute('lang')).toBe('en');
});

test('titles and descriptions are there, of a good length, and no two alike', () => {
  const heads = pages.map(({ url, root }) => ({
    url,
    title: root.querySelector('title')?.textContent ?? '',
    description: root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
  }));
  expect(heads.filter(({ title }) => title.length < 10 || title.length > 75)).toEqual([]);
  expect(heads.filter(({ description }) => description.length < 40 || description.length > 175)).toEqual([]);
  expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length);
  expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length);
});

/** An element with script has a hyphen in its name. */
const isTool = ({ rawTagName }: HTMLElement) => rawTagName.includes('-');

test('outside the tools, whose messages a text browser cannot hide, no page has hidden words', () => {
  for (const { url, root } of pages) {
    const inTools = new Set(
      root
        .querySelectorAll('*')
        .filter(isTool)
        .flatMap((tool) => tool.querySelectorAll('[hidden]')),
    );
    const hidden = root
      .querySelectorAll('[hidden]')
      .filter((element) => !inTools.has(element) && /[\p{Letter}\p{Number}]/u.test(element.textContent));
    expect(hidden.map(String), url).toEqual([]);
  }
});
