/** What every page carries (product promises): help first, the warning where it belongs, checks and sources. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articles, page, pages, writtenText } from './site';

const EMERGENCY = ['911', '999', '112', '000', '111'];

test.each(pages)('$url: emergency numbers and Get help come before everything else', ({ root }) => {
  const first = root.querySelector('body')!.querySelectorAll('aside, header, main')[0]!;
  expect(
    first
      .querySelectorAll('a[href^="tel:"]')
      .map((link) => link.textContent.trim())
      .sort(),
  ).toEqual([...EMERGENCY].sort());
  expect(first.querySelector('a[href="/get-help/"]')).toBeTruthy();
});

test.each(pages)('$url: says that no clinician has checked the text', ({ root }) => {
  expect(root.querySelector('footer')!.textContent).toContain('No doctor or nurse has checked this text yet');
});

describe('the warning about lost tolerance', () => {
  const mustWarn = pages.filter(({ url, root }) => /^\/stages\/.+/.test(url) || root.querySelector('stage-finder'));
  const touches = articles.filter((article) =>
    /detox|used? again|return to use|leav(e|ing) (rehab|treatment|prison)/i.test(writtenText(article).textContent),
  );

  test.each([...new Set([...mustWarn, ...touches])])('$url', ({ url, root }) => {
    const text = root.querySelector('main .safety')?.textContent ?? '';
    for (const part of ['lost its tolerance', 'can kill', 'naloxone', 'do not use alone', ...EMERGENCY]) {
      expect(text, `${url}: set \`safety: true\` in its frontmatter.`).toContain(part);
    }
  });
});

test.each(articles)('$url: numbered sources, each cited and each reached', ({ root }) => {
  const cited = new Set(root.querySelectorAll('.cite a').map((link) => link.getAttribute('href')));
  const listed = root.querySelectorAll('.sources li').map((item) => `#${item.getAttribute('id')}`);
  expect(listed.length).toBeGreaterThan(0);
  expect([...cited].sort()).toEqual([...listed].sort());
});

test.each(articles)('$url: says when it was checked, when next, and what to read now', ({ root }) => {
  expect(root.querySelector('.review')!.textContent).toMatch(
    /last checked .* on \w+ \d+, \d{4}.*next check is due by \w+ \d+, \d{4}.*No clinician has reviewed it/s,
  );
  expect(root.querySelectorAll('.next a').length).toBeGreaterThanOrEqual(2);
});

test('every help line is on Get help, with its check date, and every number of it can be called', () => {
  const help = page('/get-help/').root;
  const ids = [...readFileSync('content/help-lines.yaml', 'utf8').matchAll(/^- id: (\S+)/gm)].map(([, id]) => id);
  expect(
    help
      .querySelectorAll('.line')
      .map((line) => line.getAttribute('id'))
      .sort(),
  ).toEqual(ids.sort());
  for (const line of help.querySelectorAll('.line')) {
    expect(line.textContent).toMatch(/Last checked\s*\w+ \d+, \d{4}/);
    expect(line.querySelectorAll('.ways a').length, line.getAttribute('id')).toBeGreaterThan(0);
  }
});

test('every written page was built', () => {
  const written = globSync('content/en/*/*.mdx').map((file) =>
    file.replaceAll('\\', '/').replace('content/en', '').replace('.mdx', '/'),
  );
  expect(written.filter((url) => !articles.some((article) => article.url === url))).toEqual([]);
});
