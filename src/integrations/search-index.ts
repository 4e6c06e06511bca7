/** Builds the search index from the built pages. Any error stops the build. */
import { fileURLToPath } from 'node:url';
import { type AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

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
        const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        await close();

        const problems = [...added.errors, ...written.errors];
        if (problems.length > 0) throw new Error(`The search index is not whole: ${problems.join(' ')}`);
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
