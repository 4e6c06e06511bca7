/** What programs may read (RFC 9309): everything. And where the sitemap is, at the address this build is for. */
import { type APIRoute } from 'astro';
import { hrefOf } from '@/i18n';
import { site as facts } from '@/site';

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(hrefOf('/sitemap-index.xml', facts.defaultLanguage), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
};
