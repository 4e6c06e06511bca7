/** The site in a folder of somebody else's domain: every address in it starts with that domain or folder. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ELSEWHERE, builtCopy, type BuiltCopy } from '../copies/built-copy';
import { decodePng } from '../qr';

const { SITE_URL: SITE, BASE_PATH: BASE } = ELSEWHERE;
let built: BuiltCopy;
let pages: { name: string; html: string; root: HTMLElement }[];
const read = (name: string) => readFileSync(path.join(built.dist, name));
const text = (name: string) => read(name).toString();

beforeAll(() => {
  built = builtCopy(ELSEWHERE);
  pages = globSync('**/*.html', { cwd: built.dist }).map((name) => {
    const html = text(name);
    return { name: name.replaceAll('\\', '/'), html, root: parse(html) };
  });
});
afterAll(() => built?.[Symbol.dispose]());

/** Addresses that a page links to or loads, and those it hands to its scripts: single ones, or paths below a base. */
function addresses({ root, html }: (typeof pages)[number]): string[] {
  const named = root
    .querySelectorAll('[href], [src]')
    .map((e) => e.getAttribute('href') ?? e.getAttribute('src') ?? '');
  const handed = [...html.matchAll(/\sdata-(?!page=|ways=)[\w-]+="(\/[^"{]*)"/g)].map(([, address]) => address ?? '');
  const below = root.querySelectorAll('[data-ways]').flatMap((e) => {
    const base = e.getAttribute('data-base') ?? '';
    return (e.getAttribute('data-ways') ?? '').split(' ').map((way) => base + way.slice(1));
  });
  return [...named, ...handed, ...below].filter((address) => address.startsWith('/'));
}

test('every address on every page leads to a file in that folder', () => {
  const isThere = (address: string) => {
    const { pathname } = new URL(address, SITE);
    const file = path.join(built.dist, decodeURIComponent(pathname.slice(BASE.length)));
    return pathname.startsWith(BASE) && existsSync(pathname.endsWith('/') ? path.join(file, 'index.html') : file);
  };
  const broken = pages.flatMap((page) =>
    addresses(page)
      .filter((address) => !isThere(address))
      .map((address) => `${page.name}: ${address}`),
  );
  expect(pages.length).toBeGreaterThan(100);
  expect([...new Set(broken)]).toEqual([]);
});

test('whole addresses name the site and the folder', () => {
  const wrong = pages.flatMap(({ name, html }) =>
    [...html.matchAll(/https:\/\/fourstages\.example\.org[^"'<\s&?]*/g)]
      .filter(([address]) => !`${address}/`.startsWith(SITE + BASE))
      .map(([address]) => `${name}: ${address}`),
  );
  expect(wrong).toEqual([]);
  const canonical = ({ root }: (typeof pages)[number]) =>
    root.querySelector('link[rel="canonical"]')?.getAttribute('href');
  expect(pages.filter((page) => !canonical(page)?.startsWith(SITE + BASE)).map(({ name }) => name)).toEqual([]);
});

test('nothing still speaks of the address used while developing', () => {
  const files = globSync('**/*.{html,js,json,xml,txt,svg}', { cwd: built.dist });
  expect(files.filter((name) => text(name).includes('localhost'))).toEqual([]);
});

test('what is handed over carries it: text, e-mail, code, short address', () => {
  const address = `${SITE}${BASE}od`;
  const share = parse(text('guides/overdose-and-naloxone/index.html')).querySelector('.share')!;
  expect(share.querySelector('.address')!.textContent).toBe(address.replace('https://', ''));
  expect(share.querySelectorAll('button[value]').map((button) => button.getAttribute('value'))).toEqual([
    address,
    address,
  ]);
  expect(decodeURIComponent(share.querySelector('[href^="sms:"]')!.getAttribute('href')!)).toContain(address);
  expect(decodePng(read('share/qr/od.png'))).toBe(address);

  const to = `${BASE}guides/overdose-and-naloxone/`;
  const redirect = parse(text('od/index.html'));
  expect(redirect.querySelector('[http-equiv="refresh"]')!.getAttribute('content')).toBe(`0; url=${to}`);
  expect(text('_redirects').split('\n')).toContain(`${BASE}od ${to} 302`);
  expect(text('sitemap-0.xml')).toContain(`${SITE}${BASE}skills/sleep/`);
  expect(text('sitemap-0.xml')).not.toContain(`${SITE}${BASE}sleep/`);
});
