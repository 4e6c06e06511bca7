/** Every source in use, in one numbered list over several pages. */
import { getCollection } from 'astro:content';
import { formatReference, type Reference } from './bibliography';
import { fixedPage, getWrittenPages, listed, type ListedPage } from './pages';
import { type Language } from '@/site';

/** So many that a page of the list stays within the weight budget. */
export const SOURCES_PER_PAGE = 60;

export interface SourceInUse {
  reference: Reference;
  /** The pages that rest on it. */
  pages: Pick<ListedPage, 'path' | 'title'>[];
}

/** In alphabetical order: the first is number 1. */
export async function getSourcesInUse(language: Language): Promise<SourceInUse[]> {
  const written = await getWrittenPages(language);
  const glossary = fixedPage('/words/', language);
  const inGlossary = await sourcesOfTerms();
  const sources = (await getCollection('sources')).map(({ data }) => data);
  return sources
    .map((source) => ({
      reference: formatReference(source),
      pages: [
        ...written.filter((page) => page.data.sources.includes(source.id)).map(listed),
        ...(inGlossary.has(source.id) ? [glossary] : []),
      ],
    }))
    .filter(({ pages }) => pages.length > 0)
    .sort((a, b) => a.reference.text.localeCompare(b.reference.text, language));
}

async function sourcesOfTerms(): Promise<Set<string>> {
  const terms = (await getCollection('glossary')).flatMap(({ data }) => data.facts);
  const facts = (await getCollection('facts')).filter(({ data }) => terms.includes(data.id));
  return new Set(facts.flatMap(({ data }) => data.sources));
}

/** Where a source stands in the list: its number, and a path to it. */
export async function getSourcePlaces(language: Language): Promise<Map<string, { number: number; path: string }>> {
  const inUse = await getSourcesInUse(language);
  return new Map(
    inUse.map(({ reference: { id } }, index) => {
      const part = Math.floor(index / SOURCES_PER_PAGE) + 1;
      return [id, { number: index + 1, path: `/about/sources/${part === 1 ? '' : `${part}/`}#${id}` }];
    }),
  );
}
