/** Parts of a tool that load when they are asked for, without Vite's helper: it would cost each tool 0.8 kB. */
import { type Plugin } from 'vite';

const HELPER = /^\0vite\/preload-helper\.js/;

/** What it does beside loading is to preload styles and what a part imports: here styles stand in the page. */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    configResolved(config) {
      for (const { build } of Object.values(config.environments)) Object.assign(build, { modulePreload: false });
    },
    resolveId: {
      filter: { id: HELPER },
      // Each importer has its own: a shared one would be a file that all of them wait for.
      handler: (id, importer = '') => `${id}?for=${encodeURIComponent(importer)}`,
    },
    load: {
      filter: { id: HELPER },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
