/** Addresses typed by hand from paper, and the two settings of whoever deploys. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { spelled } from '@/domain/typed-address';
import { siteAddress } from '../../src/integrations/site-address';

const short = (parse(readFileSync('content/short-addresses.yaml', 'utf8')) as { id: string }[]).map(({ id }) => id);
const written = globSync('content/en/*/*.mdx').map((file) => file.replaceAll('\\', '/').slice(10, -4));
const all = [...short.map((id) => `/${id}`), ...written];

test.each([
  '/OD', '/Od/', '/od.', '/OD,', '/od%20', '/%20od', '/od)', '/od%E2%80%9D', '/od%E2%80%A6', '//od', '/od//',
  '/od/index.html', '/od.html', '/OD.HTM', '/o.d.', '/o-d', '/ｏｄ', '/od%', '/od;', '/od!', '/<od>',
])('%s is /od', (typed) => expect(spelled(typed)).toBe('/od')); // prettier-ignore

test('no two addresses of the site differ in signs alone', () => {
  expect(new Set(all.map(spelled)).size).toBe(all.length);
});

test('capitals and signs around it never change an address', () => {
  const sign = fc.constantFrom('.', ',', ')', '"', '%22', '%20', '…', '!', '/', '\u200b', '’', '-', '_');
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.array(sign), fc.array(fc.boolean()), (path, signs, capitals) => {
      const typed = [...path].map((letter, at) =>
        capitals[at % (capitals.length || 1)] ? letter.toUpperCase() : letter,
      );
      expect(spelled(typed.join('') + signs.join(''))).toBe(spelled(path));
    }),
  );
});

describe('where the site will be read', () => {
  test.each([
    [{}, 'http://localhost:4321', '/'],
    [{ SITE_URL: 'https://example.org' }, 'https://example.org', '/'],
    [{ SITE_URL: 'https://Example.org/', BASE_PATH: 'four-stages' }, 'https://example.org', '/four-stages/'],
    [{ SITE_URL: '', BASE_PATH: '//' }, 'http://localhost:4321', '/'],
    [{ SITE_URL: 'http://10.0.0.2:8080', BASE_PATH: '/a/b/' }, 'http://10.0.0.2:8080', '/a/b/'],
  ])('%o', (settings, site, base) => expect(siteAddress(settings)).toEqual({ site, base }));

  test.each([
    [{ SITE_URL: 'example.org' }, /^SITE_URL is "example.org".*https:\/\/example.org/],
    [{ SITE_URL: 'https://example.org/guide/' }, /SITE_URL.*BASE_PATH/],
    [{ SITE_URL: 'ftp://example.org' }, /SITE_URL/],
    [{ SITE_URL: 'https://example.org?x=1' }, /SITE_URL/],
    [{ BASE_PATH: 'https://example.org/' }, /^BASE_PATH is "https:\/\/example.org\/".*\/four-stages\//],
    [{ BASE_PATH: '/my site/' }, /BASE_PATH/],
  ])('%o is refused, with what to write instead', (settings, message) =>
    expect(() => siteAddress(settings)).toThrow(message),
  );
});
