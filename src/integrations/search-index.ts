/** Builds the search index from the built pages. Any error stops the build. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';

/** Pagefind's interfaces, highlighter and worker: the search here asks its plain interface itself. */
const UNUSED = /^pagefind-(?!entry)/;
/**
 * Places of words in one part of the index; a search loads a part for each of its words. Pagefind's 20,000
 * make parts of 29 kB, these 3 kB. It reads the figure from the environment only, as a setting that may change.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '2000';

/** Pagefind writes its script with the names and spaces that its authors read: a sixth of its bytes. */
async function shorten(script: URL): Promise<void> {
  const { code, errors } = await minify('pagefind.js', readFileSync(script, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(`pagefind.js could not be shortened: ${errors[0]?.message}`);
  writeFileSync(script, code);
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({
          // The same on many pages: they say nothing about the one that is looked for.
          excludeSelectors: ['nav', '.safety', '.running-head'],
        });
        if (!index) throw new Error(`The search index could not be started: ${errors.join(' ')}`);

        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        const folder = new URL('pagefind/', dir);
        const written = await index.writeFiles({ outputPath: fileURLToPath(folder) });
        await close();
        for (const name of readdirSync(folder).filter((each) => UNUSED.test(each))) rmSync(new URL(name, folder));

        const problems = [...added.errors, ...written.errors];
        if (problems.length > 0) throw new Error(`The search index is not whole: ${problems.join(' ')}`);
        await shorten(new URL('pagefind.js', folder));
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
