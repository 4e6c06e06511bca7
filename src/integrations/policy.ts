/**
 * Writes each page's content security policy into its head (https://www.w3.org/TR/CSP3/), with the
 * hash of the styles that stand on that page and of nothing else.
 *
 * Astro's own policy names every hash of the whole site on every page: a kilobyte that no compression
 * removes. Scripts are files of this site; the build stops at an inline one.
 */
import { createHash } from 'node:crypto';
import { type AstroIntegration } from 'astro';
import { putFirst, readPages, writePage } from './pages.ts';

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const INLINE_SCRIPT = /<script(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>/;

function policyOf(html: string): string {
  const hashes = [...html.matchAll(STYLE)].map(
    ([, css]) =>
      `'sha256-${createHash('sha256')
        .update(css ?? '')
        .digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    // Pagefind compiles its search core from a WebAssembly file of this site.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src ${hashes.join(' ') || "'none'"}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

export function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const page of readPages(dir)) {
          const inline = INLINE_SCRIPT.exec(page.html)?.[0];
          if (inline) {
            throw new Error(`${page.name}: ${inline} stands in the page. Put the script into a file of its own.`);
          }
          const meta = `<meta http-equiv="content-security-policy" content="${policyOf(page.html)}">`;
          writePage(dir, { ...page, html: putFirst(page, meta) });
        }
      },
    },
  };
}
