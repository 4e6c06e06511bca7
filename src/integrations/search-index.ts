/** Builds the search index from the built pages. Any error stops the build. */
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's interfaces, highlighter and worker: the search here asks its plain interface itself. */
const UNUSED = /^pagefind-(?!entry)/;

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
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
