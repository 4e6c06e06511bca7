/** Parts of a tool that load when they are asked for, without Vite's helper: it would cost each tool 0.8 kB. */
import { type Plugin } from 'vite';

/** What it does beside loading is to preload styles and what a part imports: here styles stand in the page. */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    configResolved(config) {
      for (const { build } of Object.values(config.environments)) Object.assign(build, { modulePreload: false });
    },
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
