/**
 * Names what a page's tools need at its beginning: its scripts, all that they import, and files they will ask for. What
 * an import asks for is else known only when the script with it has come: another round trip, 0.4 s on a bad line.
 *
 * Imports are named as scripts, because `modulepreload` is unknown to Safari before 17 and Firefox before 115. None runs
 * before the page is whole, nor twice.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration } from 'astro';
import { putFirst, readPages, writePage } from './pages.ts';

const SCRIPT = /<script type="module" src="([^"]+\/)([^/"]+)"><\/script>\s*/g;
const FILE = /<link rel="preload"[^>]*>\s*/g;
/** Not `import(…)`: what is asked for later must not come now. */
const IMPORTED = /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

/** Finds a script with all that it imports. */
function importReader(folder: string): (name: string) => Set<string> {
  return (name) => {
    const found = new Set([name]);
    // What is added meanwhile is looked at, too.
    for (const one of found)
      for (const [, imported = ''] of readFileSync(path.join(folder, '_astro', one), 'utf8').matchAll(IMPORTED))
        found.add(imported);
    return found;
  };
}

export function earlyScripts(): AstroIntegration {
  return {
    name: 'early-scripts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const withImports = importReader(fileURLToPath(dir));
        const pages = [...readPages(dir)].map(({ name, html }) => {
          const named = [...html.matchAll(SCRIPT)];
          const scripts = new Set(named.flatMap(([, , script = '']) => [...withImports(script)]));
          return { name, html, base: named[0]?.[1] ?? '', scripts };
        });
        const uses = new Map<string, number>();
        for (const { scripts } of pages) for (const script of scripts) uses.set(script, (uses.get(script) ?? 0) + 1);

        for (const { name, html, base, scripts } of pages.filter((page) => page.scripts.size > 0)) {
          // The rarest first: that is what this page is opened for, and lines are few where a host speaks HTTP/1.1.
          const tags = [...scripts]
            .sort((one, other) => uses.get(one)! - uses.get(other)!)
            .map((script) => `<script type="module" src="${base}${script}"></script>`);
          const early = [...(html.match(FILE) ?? []), ...tags].join('');
          const bare = html.replaceAll(FILE, '').replaceAll(SCRIPT, '');
          writePage(dir, { name, html: putFirst({ name, html: bare }, early) });
        }
      },
    },
  };
}
