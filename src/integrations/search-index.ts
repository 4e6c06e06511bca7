/** Builds the search index from the built pages. Any error stops the build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

/** Pagefind's script comes with the names and spaces that its authors read: a sixth of its bytes. */
async function shorten(script: Uint8Array): Promise<string> {
  const { code, errors } = await minify('pagefind.js', Buffer.from(script).toString('utf8'), { module: true });
  if (errors.length > 0) throw new Error(`pagefind.js could not be shortened: ${errors[0]?.message}`);
  return code;
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
        // Written here: Pagefind 1.5.2 says that it has written files whose bytes may still be on their way.
        const { files, errors: unmade } = await index.getFiles();
        await close();
        const problems = [...added.errors, ...unmade];
        if (problems.length > 0) throw new Error(`The search index is not whole: ${problems.join(' ')}`);

        for (const { path: name, content } of files.filter(({ path: each }) => !UNUSED.test(each))) {
          const file = path.join(fileURLToPath(dir), 'pagefind', name);
          mkdirSync(path.dirname(file), { recursive: true });
          writeFileSync(file, name === 'pagefind.js' ? await shorten(content) : content);
        }
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
