/** What the search knows of the pages before it has loaded their text: a small file made at build time. */
import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { getDangers } from './danger';
import { once } from './once';
import { getPages, getWrittenPages, pathOf } from './pages';
import { getAliases, getSections } from './search-aliases';
import { kindOf, readersOf, stagesOf } from './search-facets';
import { wordsOfNearlyAllPages } from './search-words';
import { getWays } from './ways';
import { type CatalogFile, type WordsFile } from '@/search/catalog';
import { tellsAtOnce } from '@/search/danger';
import { EMPTY } from '@/search/empty';
import { makeCatalog } from '@/search/make';
import { type SourceTerm } from '@/search/source';
import { stemmer } from '@/search/text';
import { type Language } from '@/site';

/** Letters of a line under a result. */
const ROOM = 90;

/** @throws AstroError when an alias names a page or a section that is not there */
export const getSearchCatalog = once(async (language: Language): Promise<{ file: CatalogFile; words: WordsFile }> => {
  const all = await getPages(language);
  const entries = new Map((await getWrittenPages(language)).map((entry) => [pathOf(entry), entry]));
  const aliases = await getAliases(all, language);
  const ways = await getWays(language);
  const same = (await getCollection('synonyms')).map(({ data }) => data.words);
  const dangers = await getDangers();
  // Its panel leads the list already.
  const leadsThere = (path: string, name: string) =>
    dangers.some(({ page, pattern }) => page === path && tellsAtOnce(pattern, name));
  const pages = [...all.values()]
    .filter(({ path }) => path !== '/search/')
    .map(({ path, title, summary }) => ({
      path,
      title,
      summary: brief(summary),
      kind: kindOf(path),
      stages: stagesOf(entries.get(path)),
      readers: readersOf(path, ways),
      aliases: (aliases.get(path) ?? []).filter((name) => !leadsThere(path, name)),
    }));
  return makeCatalog({
    pages,
    sections: await getSections(entries, aliases),
    terms: await getTerms(language),
    empty: EMPTY,
    same,
    common: wordsOfNearlyAllPages([...entries.values()], stemmer(same.map((words) => words.join(' ')))),
    begins: await getBeginnings(),
  });
});

/** A line that a result has room for: of a longer one, the sentences that fit. */
function brief(summary: string): string {
  const end = summary.slice(0, ROOM).lastIndexOf('. ') + 1;
  return summary.length > ROOM && end > 0 ? summary.slice(0, end) : summary;
}

async function getTerms(language: Language): Promise<SourceTerm[]> {
  return (await getCollection('glossary')).map(({ data }) => {
    const { term, also, typed } = data[language];
    return { id: data.id, term, page: data.page, names: also, misspelled: typed };
  });
}

/** On which day each stage after the first begins; of years, near enough to read a search. */
async function getBeginnings(): Promise<number[]> {
  const stages = (await getCollection('roadStages')).map(({ data }) => data).sort((a, b) => a.order - b.order);
  return stages.slice(1).map(({ begins }) => ('days' in begins ? begins.days : begins.years * 365));
}

/** The name of the file, with a mark of what it holds: a kept copy is never an old one. */
export async function getCatalogName(language: Language): Promise<string> {
  const text = JSON.stringify(await getSearchCatalog(language));
  return `pages.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}
