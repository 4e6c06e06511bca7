/** Every source in use, in one numbered list over several pages. */
import { getCollection } from 'astro:content';
import { getFacts, getSources } from './evidence';
import { once } from './once';
import { formatReference, type Reference } from './bibliography';
import { MOST } from './lists';
import { fixedPage, getWrittenPages, listed, type ListedPage } from './pages';
import { sourceKinds, type SourceKind } from '@/schemas/source';
import { type Language } from '@/site';

export interface SourceInUse {
  kind: SourceKind;
  reference: Reference;
  /** The pages that rest on it. */
  pages: Pick<ListedPage, 'path' | 'title'>[];
}

/** By kind, those that weigh most first; within a kind in alphabetical order. The first is number 1. */
export const getSourcesInUse = once(async (language: Language): Promise<readonly SourceInUse[]> => {
  const sources = await getSources();
  const citing = new Map([...sources.keys()].map((id) => [id, [] as ListedPage[]]));
  for (const entry of await getWrittenPages(language))
    for (const id of entry.data.sources) citing.get(id)?.push(listed(entry));
  for (const id of await sourcesOfTerms()) citing.get(id)?.push(fixedPage('/words/', language));

  const { compare } = new Intl.Collator(language);
  return [...citing]
    .filter(([, pages]) => pages.length > 0)
    .map(([id, pages]) => ({ kind: sources.get(id)!.kind, reference: formatReference(sources.get(id)!), pages }))
    .sort(
      (a, b) =>
        sourceKinds.indexOf(a.kind) - sourceKinds.indexOf(b.kind) || compare(a.reference.text, b.reference.text),
    );
});

async function sourcesOfTerms(): Promise<Set<string>> {
  const terms = (await getCollection('glossary')).flatMap(({ data }) => data.facts);
  const facts = await getFacts();
  return new Set(terms.flatMap((id) => facts.get(id)?.sources ?? []));
}

export interface SourcePlace {
  number: number;
  path: string;
}

/** Where a source stands in the list: its number, and a path to it. */
export const getSourcePlaces = once(async (language: Language): Promise<ReadonlyMap<string, SourcePlace>> => {
  const inUse = await getSourcesInUse(language);
  return new Map(
    inUse.map(({ reference: { id } }, index) => [id, { number: index + 1, path: `${partAt(index)}#${id}` }]),
  );
});

export interface KindPlace {
  kind: SourceKind;
  /** How many sources are of this kind. */
  count: number;
  /** To the first of them. */
  path: string;
}

/** The kinds there are, in their order. */
export async function getSourceKinds(language: Language): Promise<KindPlace[]> {
  const kinds = (await getSourcesInUse(language)).map(({ kind }) => kind);
  return sourceKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => ({
      kind,
      count: kinds.filter((each) => each === kind).length,
      path: `${partAt(kinds.indexOf(kind))}#kind-${kind}`,
    }));
}

function partAt(index: number): string {
  const part = Math.floor(index / MOST.sources) + 1;
  return `/about/sources/${part === 1 ? '' : `${part}/`}`;
}
