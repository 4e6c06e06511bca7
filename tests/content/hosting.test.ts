/** The examples for hosts say the same as public/_headers. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const file = readFileSync('public/_headers', 'utf8');
const forAll = file.slice(file.indexOf('/*'), file.indexOf('\n\n', file.indexOf('/*')));
const headers = new Map([...forAll.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name, value]) => [name, value]));
const nginx = new Map(
  [
    ...readFileSync('.github/hosting/four-stages-headers.conf', 'utf8').matchAll(
      /^add_header ([\w-]+) "(.+)" always;$/gm,
    ),
  ].map(([, name, value]) => [name, value]),
);

test('nginx sends the headers of public/_headers, but for how long to keep a page', () => {
  const { 'Cache-Control': caching, ...rest } = Object.fromEntries(headers);
  expect(Object.fromEntries(nginx)).toEqual(rest);
  expect(readFileSync('.github/hosting/nginx.conf', 'utf8')).toContain(`Cache-Control "${caching}" always;`);
});

describe('the header policy', () => {
  const policy = headers.get('Content-Security-Policy') ?? '';

  test('names no style policy, which would forbid the inlined styles or allow any', () => {
    expect(policy).not.toMatch(/default-src|style-src/);
  });

  test('allows nothing inline and no other address', () => {
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:|blob:/);
    for (const directive of ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(directive);
    }
  });
});

test('what is kept for a year is named by its content', () => {
  const folders = [...file.matchAll(/^(\/\S+\/)\*\n {2}! Cache-Control\n {2}Cache-Control: (.+)$/gm)];
  expect(folders.map(([, folder]) => folder)).toEqual(['/_astro/', '/pagefind/fragment/', '/pagefind/index/']);
  expect(new Set(folders.map(([, , value]) => value))).toEqual(new Set(['public, max-age=31536000, immutable']));
});
