import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { withReviewDate } from './src/integrations/review-dates.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { site } from './src/site.ts';

export default defineConfig({
  // The two settings for whoever deploys: the address of the site, and the folder it lives in.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',

  trailingSlash: 'always',
  session: false,
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  i18n: { locales: [...site.languages], defaultLocale: site.defaultLanguage },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"],
      // Pagefind compiles its search core from a WebAssembly file of this site.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [mdx(), sitemap({ serialize: withReviewDate }), searchIndex()],
  vite: {
    plugins: [tailwindcss()],
    build: {
      rolldownOptions: {
        onwarn(warning, warn) {
          // Astro's own "use astro:head-inject" marks, which the bundler does not know.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
