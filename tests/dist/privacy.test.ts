/** Nobody is watching: nothing on a page asks another origin, and the browser is told to refuse it. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
  expect(root.querySelectorAll('form[action], input[name], select[name], [formaction]')).toEqual([]);
});

test('no script keeps, sends or tracks', () => {
  const tracking =
    /localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|XMLHttpRequest|WebSocket|serviceWorker/;
  const scripts = globSync('dist/_astro/*.js').map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(([, code]) => tracking.test(code)).map(([file]) => file)).toEqual([]);
  expect(scripts.filter(([, code]) => /https?:\/\//.test(code)).map(([file]) => file)).toEqual([]);
});
