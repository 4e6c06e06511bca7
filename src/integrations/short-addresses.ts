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

/** How a hand writes a short address, for hosts that tell capitals and signs apart. */
function asTyped(id: string): string[] {
  const spellings = new Set([id, id.toUpperCase(), id[0]?.toUpperCase() + id.slice(1)]);
  return [...spellings].flatMap((spelling) => ['', '/', '.', ','].map((sign) => spelling + sign));
}

/**
 * Writes `_redirects` (Netlify, Cloudflare Pages) and `_short-addresses.conf` (nginx): there a short address leads on
 * at once, without a page between, also in capitals and with the dot or comma that stood behind it on paper.
 * Elsewhere the built page does it, and the page for missing ones. 302, so that no browser keeps an old way.
 */
export function redirectsFile(): AstroIntegration {
  let base = '';
  return {
    name: 'redirects-file',
    hooks: {
      'astro:config:done': ({ config }) => void (base = withoutSlash(config.base)),
      'astro:build:done': ({ dir }) => {
        const write = (name: string, lines: string[]) => writeFileSync(new URL(name, dir), `${lines.join('\n')}\n`);
        write(
          '_redirects',
          entries.flatMap(({ id, to }) => asTyped(id).map((typed) => `${base}/${typed} ${base}${to} 302`)),
        );
        write('_short-addresses.conf', [
          'map $uri $four_stages_page {',
          ...entries.map(({ id, to }) => `  "~*^${base}/${id}[^a-z0-9]*$" ${base}${to};`),
          '}',
        ]);
      },
    },
  };
}
