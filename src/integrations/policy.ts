/**
 * Writes each page's content security policy into its head (https://www.w3.org/TR/CSP3/), with the
 * hash of the styles that stand on that page and of nothing else.
 *
 * Astro's own policy names every hash of the whole site on every page: a kilobyte that no compression
 * removes. Scripts are files of this site; the build stops at an inline one.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration } from 'astro';

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const INLINE_SCRIPT = /<script(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>/;
const CHARSET = '<meta charset="utf-8">';

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
        const folder = fileURLToPath(dir);
        for (const name of globSync('**/*.html', { cwd: folder })) {
          const html = readFileSync(folder + name, 'utf8');
          const inline = INLINE_SCRIPT.exec(html)?.[0];
          if (inline) {
            throw new Error(`${name}: ${inline} stands in the page. Put the script into a file of its own.`);
          }
          if (!html.includes(CHARSET)) throw new Error(`${name}: no ${CHARSET} to put the policy after.`);
          const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
          writeFileSync(
            folder + name,
            html.replace(CHARSET, () => CHARSET + meta),
          );
        }
      },
    },
  };
}
