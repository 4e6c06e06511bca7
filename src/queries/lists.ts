/** How long a list on one page may be, and the A to Z by letter. */
import { type GetStaticPathsOptions } from 'astro';
import { getAllPages, type ListedPage } from './pages';
import { languageParam } from '@/i18n';
import { site, type Language } from '@/site';

/** So many that the heaviest page of each list stays within the weight budget (decision 006). */
export const MOST = { pages: 100, skills: 60, terms: 120, sources: 45, skillsOfStage: 20, citing: 12 };

/** Letters of the A to Z; titles that begin with none of them stand under the last. */
export const letters = [...'abcdefghijklmnopqrstuvwxyz', '0'] as const;

/** The letter under which a title is looked for: "Évaluer" stands under e. */
export function letterOf(title: string): string {
  const first = title.normalize('NFD').charAt(0).toLowerCase();
  return /[a-z]/.test(first) ? first : '0';
}

/** Pages by the letter their title begins with, each from A to Z; empty while one page holds the whole list. */
export async function getPagesByLetter(language: Language): Promise<ReadonlyMap<string, ListedPage[]>> {
  const pages = await getAllPages(language);
  return pages.length > MOST.pages ? Map.groupBy(pages, ({ title }) => letterOf(title)) : new Map();
}

/** What `getStaticPaths` returns for a list in parts, in every language. */
export async function partPaths<Item>(
  paginate: GetStaticPathsOptions['paginate'],
  load: (language: Language) => Promise<readonly Item[]>,
  pageSize: number,
) {
  const perLanguage = site.languages.map(async (language) =>
    paginate(await load(language), { pageSize, params: { lang: languageParam(language) } }),
  );
  return (await Promise.all(perLanguage)).flat();
}
