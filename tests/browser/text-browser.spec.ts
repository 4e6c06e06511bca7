/** In a browser that shows text only: the numbers, the name of the page, and all of its text in order. */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { type HTMLElement } from 'node-html-parser';
import { articles, pages } from '../dist/site';
import { findProgram, notRun, TEXT_BROWSER } from './beside';

const w3m = findProgram(TEXT_BROWSER);
test.skip(!w3m, notRun(TEXT_BROWSER));

/** Only letters and digits: a text browser breaks lines and draws bullets, rules and boxes of its own. */
const bare = (text: string) => text.replaceAll(/[^\p{Letter}\p{Number}]/gu, '');

/** An element with script has a hyphen in its name. */
const isTool = ({ rawTagName }: HTMLElement) => rawTagName.includes('-');

const dump = (file: string) =>
  bare(
    execFileSync(w3m ?? '', ['-dump', '-cols', '500', '-T', 'text/html', '-I', 'utf-8', '-O', 'utf-8', file], {
      encoding: 'utf8',
    }),
  );

test('a reading page has its help line, its title and its text, in order', () => {
  expect(articles.length).toBeGreaterThan(40);
  for (const { file, url, root } of articles) {
    const text = dump(file);
    const inOrder = root.querySelectorAll('body > aside p, h1, main :is(h2, h3, p), body > footer p');
    let from = 0;
    for (const part of inOrder.filter((element) => !element.closest('[hidden]'))) {
      const words = bare(part.textContent);
      const at = text.indexOf(words, from);
      expect(at, `${url}: “${part.textContent.trim()}” comes after what stands before it`).toBeGreaterThanOrEqual(from);
      from = at + words.length;
    }
  }
});

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
      .filter((element) => !inTools.has(element) && bare(element.textContent) !== '');
    expect(hidden.map(String), url).toEqual([]);
  }
});
