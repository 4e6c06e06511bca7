/** A map of the site for language models (llmstxt.org): what it is, what to mind, every page. */
import { type APIRoute } from 'astro';
import { hrefOf, words } from '@/i18n';
import { getAllPages } from '@/queries/pages';
import { site } from '@/site';

export const GET: APIRoute = async ({ site: origin }) => {
  const language = site.defaultLanguage;
  const t = words(language);
  const pages = await getAllPages(language);
  const lines = pages.map(
    ({ path, title, summary }) => `- [${title}](${new URL(hrefOf(path, language), origin).href}): ${summary}`,
  );
  const text = `# ${site.name}

> ${t.tagline}. ${t.footer.promise}

${t.llms}

## Pages

${lines.join('\n')}
`;
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
