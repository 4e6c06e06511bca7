/** Words that hurt (content/words.yaml), doses, and the one "relapse" that people search for. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { articles, contentFile, pages, textBlocks, writtenText } from './site';

const avoided = parse(readFileSync('content/words.yaml', 'utf8')) as { pattern: string; write: string; why: string }[];

/** Titles of works keep their authors' words. */
const own = pages.filter(({ url }) => !url.startsWith('/about/sources/'));
const outsideQuotes = (text: string) => text.replaceAll(/[“"][^”"]*[”"]/g, '');

describe('words to avoid, outside quotation marks', () => {
  test.each(own)('$url', (page) => {
    const text = outsideQuotes(textBlocks(page.root.querySelector('body')!).join('\n'));
    const found = avoided.flatMap(({ pattern, write, why }) =>
      [...text.matchAll(new RegExp(`.{0,30}${pattern}.{0,30}`, 'gi'))].map(
        (match) => `${contentFile(page)}: "${match[0]}": write ${write}. ${why}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('the list catches what it names, and leaves quotations alone', () => {
    const catches = (text: string) => avoided.some(({ pattern }) => new RegExp(pattern, 'i').test(outsideQuotes(text)));
    expect(
      ['an addict', 'He got clean.', 'drug abuse', 'a dirty test', 'in denial', 'You should rest.'].filter(
        (text) => !catches(text),
      ),
    ).toEqual([]);
    expect(['Some say “once an addict”.', 'Clean the wound.', 'Use clean water.'].filter(catches)).toEqual([]);
  });
});

test.each(pages)('$url: no dose', ({ root }) => {
  expect(root.querySelector('main')!.textContent).not.toMatch(
    /\d\s?(mg|mcg|µg|ml|milligrams?|micrograms?|milliliters?)\b/i,
  );
});

/** Guides about the body, the law and what to do with a prescription: nobody comes there for it. */
const ASIDE =
  /\/(deaf-or-hard-of-hearing|found-needles|life-on-medicine|needle-exchange|when-medicine-goes-wrong|work-and-leave|wounds-and-infections|your-body)\//;

test.each(articles)('$url: "relapse" once where people look for it, and never twice', (article) => {
  const { url } = article;
  const found =
    textBlocks(writtenText(article))
      .join(' ')
      .match(/\brelaps\w*/gi) ?? [];
  const lookedFor = /^\/(stages|skills|guides)\//.test(url) && !ASIDE.test(url);
  expect(found.length).toBeGreaterThanOrEqual(lookedFor ? 1 : 0);
  expect(found.length).toBeLessThanOrEqual(1);
});
