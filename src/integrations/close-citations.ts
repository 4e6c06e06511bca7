/**
 * Takes out the space between a sentence and the numbers of its sources, where a line could break and leave a number
 * alone at the beginning of the next. The styles set them apart (.cite in prose.css).
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration } from 'astro';

const APART = /\s+(?=<sup class="cite")/g;

export function closeCitations(): AstroIntegration {
  return {
    name: 'close-citations',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of globSync('**/*.html', { cwd: folder })) {
          const html = readFileSync(folder + name, 'utf8');
          if (html.match(APART)) writeFileSync(folder + name, html.replaceAll(APART, ''));
        }
      },
    },
  };
}
