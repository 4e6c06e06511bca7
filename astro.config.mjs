import { constants } from 'node:zlib';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import compressor from 'astro-compressor';
import { authorsCheck } from './src/integrations/authors-check.ts';
import { closeCitations } from './src/integrations/close-citations.ts';
import { earlyScripts } from './src/integrations/early-scripts.ts';
import { leanStyles } from './src/integrations/lean-styles.ts';
import { offlineCopy } from './src/integrations/offline.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { policy } from './src/integrations/policy.ts';
import { withReviewDate } from './src/integrations/review-dates.ts';
import { previewAsHosts } from './src/integrations/preview-as-hosts.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareImages } from './src/integrations/share-images/share-images.ts';
import { outsideShortAddresses, redirectsFile } from './src/integrations/short-addresses.ts';
import { addressWarning, siteAddress } from './src/integrations/site-address.ts';
import { scriptTargets } from './src/baseline.ts';
import { site } from './src/site.ts';

/** Of brotli's eleven: the last costs the offline copy five seconds of each build for 2 % of its bytes. */
const COPY_QUALITY = 10;
const isCopy = (filePath) => /offline-copy[/\\]\w+\.json$/.test(filePath);

/** A .br and a .gz beside each text file. Pagefind's own files are packed already. */
const precompressed = compressor({
  zstd: false,
  hooks: {
    fileFilter: ({ filePath }) => /\.(html|js|json|svg|txt|xml|wasm)$/.test(filePath),
    fileOptions: {
      brotli: ({ filePath }) =>
        isCopy(filePath) ? { params: { [constants.BROTLI_PARAM_QUALITY]: COPY_QUALITY } } : undefined,
    },
  },
});

// The two settings for whoever deploys: the address of the site, and the folder it lives in.
const address = siteAddress(process.env);

const isNoShortAddress = outsideShortAddresses(address.base);
/** Not what only leads elsewhere, nor what stands in for a page that cannot be had. */
const isForSitemap = (page) => isNoShortAddress(page) && !page.endsWith('/offline/');

/** Names of scripts stand in every page: short, without what Astro adds. */
const scriptName = ({ name }) => `_astro/${name.replace(/\.astro.*/, '')}.[hash:6].js`;

export default defineConfig({
  ...address,

  trailingSlash: 'always',
  session: false,
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  i18n: { locales: [...site.languages], defaultLocale: site.defaultLanguage },
  markdown: { syntaxHighlight: false },
  integrations: [
    authorsCheck(),
    previewAsHosts(),
    mdx(),
    sitemap({ serialize: withReviewDate, filter: isForSitemap }),
    redirectsFile(),
    closeCitations(),
    leanStyles(),
    earlyScripts(),
    policy(),
    searchIndex(),
    shareImages(),
    // After everything that writes pages, and before files are compressed.
    offlineCopy(),
    precompressed,
    // Last, so that nothing scrolls it away.
    addressWarning(address),
  ],
  vite: {
    plugins: [tailwindcss(), plainImports()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: scriptName, chunkFileNames: scriptName },
          },
        },
      },
    },
    build: {
      // Every script is a file, so that the policy needs no hash for it.
      assetsInlineLimit: 0,
      target: scriptTargets,
      // Left as written: lean-styles lowers what each page keeps.
      cssTarget: 'esnext',
      rolldownOptions: {
        output: {
          codeSplitting: {
            // Small parts of most tools: one file compresses better than four.
            groups: [
              { name: 'tool', test: /components[/\\]tool\.ts|i18n[/\\]plural\.ts/ },
              { name: 'spelling', test: /search[/\\]nearest\.ts|domain[/\\]misspelled\.ts/ },
              { name: 'dates', test: /domain[/\\](civil|plain)-date\.ts|i18n[/\\]dates\.ts/ },
              // Scripts with what others on their page need too: no file of its own that both wait for.
              { name: 'danger', test: /Danger\.astro\?|search[/\\](danger-panels|address|danger|text)\.ts/ },
              { name: 'share', test: /Share\.astro\?|share-kit\.ts|copy-text\.ts/ },
            ],
          },
        },
        onwarn(warning, warn) {
          // Astro's own "use astro:head-inject" marks, which the bundler does not know.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
