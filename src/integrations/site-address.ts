/** The two settings of whoever deploys: where the site will be read. Paper cannot be corrected, so a wrong one is said loudly. */
import { type AstroIntegration } from 'astro';

/** Where `npm start` serves it. */
const HERE = 'http://localhost:4321';

/**
 * The address of the site and the folder it lives in.
 *
 * @param settings `SITE_URL`, such as https://example.org, and `BASE_PATH`, such as /four-stages/
 * @throws Error naming the setting and what to write instead
 */
export function siteAddress({ SITE_URL, BASE_PATH }: NodeJS.ProcessEnv): { site: string; base: string } {
  return { site: readSite(SITE_URL || HERE), base: readBase(BASE_PATH || '/') };
}

function readSite(given: string): string {
  const url = URL.parse(given);
  const plain = url && /^https?:$/.test(url.protocol) && url.pathname + url.search + url.hash === '/' && !url.username;
  if (plain) return url.origin;
  throw new Error(
    `SITE_URL is "${given}". Write the scheme and the name of the host and no more, such as https://example.org; a folder goes into BASE_PATH.`,
  );
}

function readBase(given: string): string {
  const path = `/${given}/`.replace(/\/+/g, '/');
  if (/^\/([a-z0-9._~-]+\/)*$/i.test(path)) return path;
  throw new Error(`BASE_PATH is "${given}". Write the folder of the site and no more, such as /four-stages/.`);
}

/** Says, at the end of a build without an address, what would stand on paper. */
export function addressWarning({ site, base }: { site: string; base: string }): AstroIntegration {
  return {
    name: 'site-address',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (site !== HERE) return;
        const od = `${new URL(`${base}od`, site).href.replace('http://', '')}`;
        logger.warn(
          [
            'SITE_URL is not set. This build is for looking at on this computer only:',
            `cards, posters, handouts, QR codes, text messages and previews say "${od}",`,
            'which leads nowhere from any other device. Before you print or publish, build again with the address:',
            'SITE_URL=https://your-site.example npm run build',
          ].join('\n'),
        );
      },
    },
  };
}
