/** What the search loads: names of the pages (`search/catalog.ts`), and what was learned of dangers (`search/sense.ts`). */
import { type APIRoute } from 'astro';
import { languageParam } from '@/i18n';
import { getSenses } from '@/queries/danger';
import { getCatalogName, getSearchCatalog } from '@/queries/search-catalog';
import { site } from '@/site';

export async function getStaticPaths() {
  const { name, senses } = await getSenses();
  const perLanguage = site.languages.map(async (language) => {
    const lang = languageParam(language);
    return [
      {
        params: { lang, file: await getCatalogName(language) },
        props: { data: (await getSearchCatalog(language)).file as object },
      },
      { params: { lang, file: name }, props: { data: senses as object } },
    ];
  });
  return (await Promise.all(perLanguage)).flat();
}

export const GET: APIRoute = ({ props }) => Response.json(props['data']);
