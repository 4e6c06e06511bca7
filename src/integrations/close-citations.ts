/**
 * Takes out the space between a sentence and the numbers of its sources, where a line could break and leave a number
 * alone at the beginning of the next. The styles set them apart (.cite in prose.css).
 */
import { type AstroIntegration } from 'astro';
import { readPages, writePage } from './pages.ts';

const APART = /\s+(?=<sup class="cite")/g;

export function closeCitations(): AstroIntegration {
  return {
    name: 'close-citations',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const { name, html } of readPages(dir))
          if (html.match(APART)) writePage(dir, { name, html: html.replaceAll(APART, '') });
      },
    },
  };
}
