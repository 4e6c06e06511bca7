/** The changes to our advice as an Atom feed (RFC 4287). */
import { type APIRoute } from 'astro';
import { hrefOf, languageOf, languagePaths, words } from '@/i18n';
import { getChanges } from '@/queries/changes';
import { site } from '@/site';

export const getStaticPaths = languagePaths;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const GET: APIRoute = async ({ currentLocale, site: origin }) => {
  const language = languageOf(currentLocale);
  const t = words(language);
  const whole = (path: string) => new URL(hrefOf(path, language), origin).href;
  const changes = await getChanges(language);
  const page = whole('/about/changes/');
  // A day is all we know of a change; feeds want an instant.
  const instant = (date: string) => `${date}T00:00:00Z`;

  const entries = changes.map(
    ({ id, date, title, text }) => `  <entry>
    <id>${page}#${id}</id>
    <title>${escape(title)}</title>
    <updated>${instant(date)}</updated>
    <link href="${page}#${id}"/>
    <summary>${escape(text)}</summary>
  </entry>`,
  );
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${page}</id>
  <title>${escape(`${site.name}: ${t.pages['/about/changes/'].title}`)}</title>
  <updated>${instant(changes[0]?.date ?? '1970-01-01')}</updated>
  <author><name>${escape(site.name)}</name></author>
  <link href="${page}"/>
  <link rel="self" href="${whole('/changes.xml')}"/>
${entries.join('\n')}
</feed>
`;
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
};
