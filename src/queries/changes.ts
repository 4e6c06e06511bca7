/** Changes to our advice, newest first. */
import { getCollection } from 'astro:content';
import { getPages, pageAt } from './pages';
import { type Language } from '@/site';

/** @throws AstroError when a change names a page that does not exist. */
export async function getChanges(language: Language) {
  const listed = await getPages(language);
  const changes = (await getCollection('changes')).map(({ data }) => data);
  return changes
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id))
    .map((change) => ({
      id: change.id,
      date: change.date,
      reviewer: change.reviewer,
      ...change[language],
      pages: change.pages.map((path) => pageAt(path, listed, `content/changes.yaml: ${change.id}.pages names`)),
    }));
}
