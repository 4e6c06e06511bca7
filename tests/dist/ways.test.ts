/** Routes through the site, the way back, and what to read next. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { articles, page, pages } from './site';

const ways = parse(readFileSync('content/ways.yaml', 'utf8')) as {
  id: string;
  steps: string[];
  en: { heading: string };
}[];

describe.each(ways)('$en.heading', ({ id, steps, en }) => {
  test('the home page lists its steps in order', () => {
    const listed = page('/')
      .root.querySelectorAll(`#${id} ol a`)
      .map((link) => link.getAttribute('href'));
    expect(listed).toEqual(steps);
  });

  test('each written step leads to the one before and the one after', () => {
    steps.forEach((step, index) => {
      const article = articles.find(({ url }) => url === step);
      if (!article) return;
      const nav = article.root
        .querySelectorAll('nav.way')
        .find((each) => each.getAttribute('aria-label')?.includes(en.heading));
      expect(nav, step).toBeTruthy();
      expect(nav!.querySelector('[rel="prev"]')?.getAttribute('href'), step).toBe(steps[index - 1]);
      expect(nav!.querySelector('[rel="next"]')?.getAttribute('href'), step).toBe(steps[index + 1]);
    });
  });
});

test.each(articles)('$url: the way back, and two pages or more to read next', ({ url, root }) => {
  const back = root.querySelectorAll('.crumbs a').map((link) => link.getAttribute('href'));
  expect(back).toEqual(['/', `/${url.split('/')[1]}/`]);
  const next = root.querySelectorAll('.next a').map((link) => link.getAttribute('href'));
  expect(next.length).toBeGreaterThanOrEqual(2);
  expect(next).not.toContain(url);
});

describe('the skills page filters without script', () => {
  const filters = page('/skills/')
    .root.querySelectorAll('.filters a')
    .map((link) => link.getAttribute('href') ?? '');

  test('every filter that was built is linked, and offers at least one skill', () => {
    const built = pages.map(({ url }) => url).filter((url) => /^\/skills\/(need|stage)\//.test(url));
    expect(filters.toSorted()).toEqual(built.toSorted());
    for (const url of built) expect(page(url).root.querySelectorAll('.skills a').length, url).toBeGreaterThan(0);
  });

  test.each([
    ['/skills/need/craving-now/', '/skills/riding-out-a-craving/'],
    ['/skills/need/cannot-sleep/', '/skills/sleep/'],
    ['/skills/need/payday/', '/skills/paydays/'],
    ['/skills/need/argument/', '/skills/anger-and-mood/'],
    ['/skills/stage/advanced-recovery/', '/skills/taking-stock/'],
  ])('%s offers %s', (filter, skill) => {
    expect(filters).toContain(filter);
    expect(
      page(filter)
        .root.querySelectorAll('.skills a')
        .map((link) => link.getAttribute('href')),
    ).toContain(skill);
  });
});

test('the button to leave at once stands where it belongs, and nowhere else', () => {
  const withButton = pages.filter(({ root }) => root.querySelector('quick-exit')).map(({ url }) => url);
  expect(withButton).toEqual(['/families/staying-safe-online/']);
});
