/** What the search knows of the pages, in one small file: see `search/catalog.ts`. */
import { type APIRoute } from 'astro';
import { languageOf, languageParam } from '@/i18n';
import { getCatalogName, getSearchCatalog } from '@/queries/search-catalog';
import { site } from '@/site';

export async function getStaticPaths() {
  return Promise.all(
    site.languages.map(async (language) => ({
      params: { lang: languageParam(language), catalog: await getCatalogName(language) },
    })),
  );
}

export const GET: APIRoute = async ({ params }) =>
  Response.json((await getSearchCatalog(languageOf(params['lang']))).file);
