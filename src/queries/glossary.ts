/** The glossary: terms from A to Z, and the other names that lead to them. */
import { AstroError } from 'astro/errors';
import { getCollection } from 'astro:content';
import { getFacts } from './evidence';
import { MOST } from './lists';
import { once } from './once';
import { getSourcePlaces } from './sources';
import { type Language } from '@/site';

export interface Term {
  id: string;
  term: string;
  meaning: string;
  also: string[];
  page: string | undefined;
  /** Numbers in the list of all sources, with the way to each. */
  sources: { number: number; path: string }[];
  /** What people type when they look for it, beside its names. Never shown. */
  typed: string[];
}

export const getTerms = once(async (language: Language): Promise<readonly Term[]> => {
  const facts = await getFacts();
  const places = await getSourcePlaces(language);
  const entries = (await getCollection('glossary')).map(({ data }) => data);

  return entries
    .map((entry) => {
      const ids = entry.facts.flatMap((id) => {
        const fact = facts.get(id);
        if (!fact)
          throw new AstroError(
            `content/glossary.yaml: ${entry.id}.facts names "${id}", which is not in content/facts.yaml.`,
          );
        return fact.sources;
      });
      const sources = [...new Set(ids)].map((id) => places.get(id)!).sort((a, b) => a.number - b.number);
      return { id: entry.id, ...entry[language], page: entry.page, sources };
    })
    .sort((a, b) => a.term.localeCompare(b.term, language));
});

/** The place of each term in the list. */
const getTermPlaces = once(
  async (language: Language) => new Map((await getTerms(language)).map(({ id }, place) => [id, place])),
);

/**
 * The way to the meaning of a term.
 *
 * @throws AstroError naming the file for a term that is not in the glossary
 */
export async function getTermPath(id: string, language: Language, file: string): Promise<string> {
  const place = (await getTermPlaces(language)).get(id);
  if (place !== undefined) return `/words/${place < MOST.terms ? '' : `${Math.floor(place / MOST.terms) + 1}/`}#${id}`;
  throw new AstroError(
    `${file}: <Term id="${id}"> is not in content/glossary.yaml.`,
    'Add the term there, or correct the id.',
  );
}
