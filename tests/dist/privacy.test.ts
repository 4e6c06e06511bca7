/** Nobody is watching: nothing on a page asks another origin, and the browser is told to refuse it. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pages } from './site';

const LOADS =
  'script[src], link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"], link[rel~="modulepreload"], img, iframe, video, audio, source, object, embed';

test.each(pages)('$url: loads from this site only', ({ root }) => {
  const addresses = root
    .querySelectorAll(LOADS)
    .map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('data') ?? '',
    );
  expect(addresses.filter((address) => !address.startsWith('/') || address.startsWith('//'))).toEqual([]);
  expect(
    root.querySelectorAll('link[rel~="preconnect"], link[rel~="dns-prefetch"], meta[http-equiv="refresh"]'),
  ).toEqual([]);
});

test.each(pages)('$url: carries the policy, and nothing that the policy would have to allow', ({ root, html }) => {
  const policy = root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
  for (const directive of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"]) {
    expect(policy).toContain(directive);
  }
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  const [style] = root.querySelectorAll('style');
  const hash = createHash('sha256').update(style!.textContent).digest('base64');
  expect(policy).toContain(`style-src 'sha256-${hash}';`);
  expect(root.querySelectorAll('style').length).toBe(1);
  expect(root.querySelectorAll('[style]').map((element) => element.rawTagName)).toEqual([]);
  expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
});

test.each(pages)('$url: a form can send nothing', ({ root }) => {
  const sent = root.querySelectorAll('form[action], form [name], [form], [formaction]');
  expect(sent.map((element) => element.toString().slice(0, 80))).toEqual([]);
});

describe('no script sends or tracks, and one may keep a date when asked', () => {
  const SENDS = /sessionStorage|indexedDB|document\.cookie|sendBeacon|XMLHttpRequest|WebSocket/;
  // That the / key be left alone is kept when a visitor asks for it: decision 011.
  const slash = /localStorage\.(get|set|remove)Item\([`"']slash[`"'](,\s*[`"']off[`"'])?\)/g;
  const scripts = globSync('dist/_astro/*.js').map((file) => ({
    file,
    code: readFileSync(file, 'utf8').replaceAll(slash, ''),
  }));
  const matching = (pattern: RegExp) => scripts.filter(({ code }) => pattern.test(code)).map(({ file }) => file);

  test('there are scripts to look at', () => {
    expect(scripts.length).toBeGreaterThan(0);
  });

  test('none sends, tracks, or knows another address', () => {
    expect(matching(SENDS)).toEqual([]);
    expect(matching(/https?:\/\//)).toEqual([]);
  });

  test('local storage beyond the / key: in one file of ours, which only the stage finder loads', () => {
    const sources = globSync('src/**/*.{ts,astro}').filter((file) =>
      /localStorage/.test(readFileSync(file, 'utf8').replaceAll(slash, '')),
    );
    expect(sources.map((file) => file.replaceAll('\\', '/'))).toEqual(['src/components/stage-finder/kept-date.ts']);
    const keeping = matching(/localStorage/).map((file) => path.basename(file));
    expect(keeping).toHaveLength(1);
    expect(pages.filter(({ html }) => html.includes(keeping[0]!)).map(({ url }) => url)).toEqual(['/stage-finder/']);
  });
});

test('only the page that keeps a copy when asked can start a worker or fill a cache', () => {
  const able = globSync('dist/_astro/*.js').filter((file) =>
    /serviceWorker|\bcaches\b/.test(readFileSync(file, 'utf8')),
  );
  expect(able).toHaveLength(1);
  const address = able[0]!.replaceAll('\\', '/').replace('dist', '');
  const loading = pages.filter(({ root }) => root.querySelector(`script[src="${address}"]`)).map(({ url }) => url);
  expect(loading).toEqual(['/offline-copy/']);
  const inline = pages.filter(({ root }) =>
    root.querySelectorAll('script:not([src])').some(({ textContent }) => /serviceWorker|\bcaches\b/.test(textContent)),
  );
  expect(inline.map(({ url }) => url)).toEqual([]);
});
