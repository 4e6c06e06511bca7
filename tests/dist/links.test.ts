import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DIST, page, pages, standIns } from './site';

const VAGUE = /^(here|click here|this|this page|link|more|read more|learn more)$/i;

test.each(pages)('$url: every link leads somewhere', ({ url, root }) => {
  const broken = root.querySelectorAll('a[href]').flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    if (/^(https?:|tel:|sms:|mailto:)/.test(href)) return [];
    const target = new URL(href, `http://site${url}`);
    const file = path.join(DIST, decodeURIComponent(target.pathname));
    const isPage = target.pathname.endsWith('/') ? existsSync(path.join(file, 'index.html')) : existsSync(file);
    if (!isPage) return [`${href}: there is no such page`];
    const id = decodeURIComponent(target.hash.slice(1));
    if (id === '') return [];
    return page(target.pathname).root.querySelector(`[id="${id}"]`) ? [] : [`${href}: the page has no #${id}`];
  });
  expect(broken).toEqual([]);
});

test.each(pages)('$url: every link says where it goes', ({ root }) => {
  const links = root.querySelectorAll('a').filter((link) => !link.closest('template'));
  const labels = links.map((link) => link.getAttribute('aria-label') ?? link.textContent.trim());
  expect(
    labels.filter((label) => label === '' || VAGUE.test(label)),
    'Name the page or the thing to do.',
  ).toEqual([]);
});

test.each(pages)('$url: a number to call or text is dialed as it is shown', ({ root }) => {
  // A text to somebody the reader chooses has no number.
  const wrong = root.querySelectorAll('a[href^="tel:"], a[href^="sms:"]:not([href^="sms:?"])').filter((link) => {
    const dialed = /^(?:tel|sms):(\d+)/.exec(link.getAttribute('href') ?? '')?.[1];
    return dialed !== link.textContent.replaceAll(/\D/g, '');
  });
  expect(wrong.map((link) => link.toString())).toEqual([]);
});

test('no page opens a new tab', () => {
  expect(pages.filter(({ html }) => html.includes('target="_blank"')).map(({ url }) => url)).toEqual([]);
});

test('every page can be reached from the home page', () => {
  const reached = new Set<string>();
  const visit = (url: string) => {
    if (reached.has(url)) return;
    reached.add(url);
    for (const link of page(url).root.querySelectorAll('a[href^="/"]')) {
      const { pathname } = new URL(link.getAttribute('href') ?? '', 'http://site');
      if (pathname.endsWith('/')) visit(pathname);
    }
  };
  visit('/');
  expect(pages.map(({ url }) => url).filter((url) => !reached.has(url) && !standIns.includes(url))).toEqual([]);
});
