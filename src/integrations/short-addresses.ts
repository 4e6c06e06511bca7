/** Short addresses around the build: kept out of the sitemap, and listed for hosts that redirect by themselves. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type AstroIntegration } from 'astro';
import { parse } from 'yaml';

interface Entry {
  id: string;
  to: string;
}

const entries = (parse(readFileSync('content/short-addresses.yaml', 'utf8')) as Entry[]).filter(
  ({ id, to }) => to !== `/${id}/`,
);
const withoutSlash = (base: string) => base.replace(/\/$/, '');

/** Whether an address is a page to find, and not a short way to one. */
export function outsideShortAddresses(base: string): (address: string) => boolean {
  const short = new Set(entries.map(({ id }) => `${withoutSlash(base)}/${id}/`));
  return (address) => !short.has(new URL(address).pathname);
}

/**
 * Writes `_redirects` (Netlify, Cloudflare Pages): there a short address leads on at once, without a
 * page between. Elsewhere the built page does it. 302, so that no browser keeps an old way.
 */
export function redirectsFile(): AstroIntegration {
  let base = '';
  return {
    name: 'redirects-file',
    hooks: {
      'astro:config:done': ({ config }) => void (base = withoutSlash(config.base)),
      'astro:build:done': ({ dir }) => {
        const lines = entries.flatMap(({ id, to }) => [
          `${base}/${id} ${base}${to} 302`,
          `${base}/${id}/ ${base}${to} 302`,
        ]);
        writeFileSync(new URL('_redirects', dir), `${lines.join('\n')}\n`);
      },
    },
  };
}
