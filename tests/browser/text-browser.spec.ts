/** In a browser that shows text only: the numbers, the name of the page, and all of its text in order. */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { articles } from '../dist/site';
import { programPath, TEXT_BROWSER } from './beside';

const w3m = programPath(TEXT_BROWSER);

/** Only letters and digits: a text browser breaks lines and draws bullets, rules and boxes of its own. */
const bare = (text: string) => text.replaceAll(/[^\p{Letter}\p{Number}]/gu, '');

const dump = (file: string) =>
  bare(
    execFileSync(w3m, ['-dump', '-cols', '500', '-T', 'text/html', '-I', 'utf-8', '-O', 'utf-8', file], {
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
