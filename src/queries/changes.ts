/** Changes to our advice, newest first. */
import { AstroError } from 'astro/errors';
import { getCollection } from 'astro:content';
import { getAllPages } from './pages';
import { type Language } from '@/site';

/** @throws AstroError when a change names a page that does not exist. */
export async function getChanges(language: Language) {
  const listed = await getAllPages(language);
  const changes = (await getCollection('changes')).map(({ data }) => data);
  return changes
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id))
    .map((change) => ({
      id: change.id,
      date: change.date,
      reviewer: change.reviewer,
      ...change[language],
      pages: change.pages.map((path) => {
        const page = listed.find((candidate) => candidate.path === path);
        if (page) return page;
        throw new AstroError(`content/changes.yaml: ${change.id}.pages names ${path}, and there is no such page.`);
      }),
    }));
}
