/**
 * `npm start` answers /od as file hosts do, with the page of that folder. Astro's own preview refuses an address
 * without its last slash, and a short address on paper has none.
 */
import { type AstroIntegration } from 'astro';

export function previewAsHosts(): AstroIntegration {
  return {
    name: 'preview-as-hosts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'preview') updateConfig({ trailingSlash: 'ignore' });
      },
    },
  };
}
