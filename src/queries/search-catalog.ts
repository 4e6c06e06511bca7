/** What the search knows of the pages before it has loaded their text: a small file made at build time. */
import { createHash } from 'node:crypto';
import { AstroError } from 'astro/errors';
import { getCollection, render } from 'astro:content';
import { getHelpByCountry } from './help-lines';
import { getWrittenPages, getPages, pageAt, pathOf, type ListedPage, type PageEntry } from './pages';
import { wordsOfNearlyAllPages } from './search-words';
import { getWays, type Way } from './ways';
import { slugOf, type CatalogFile, type WordsFile } from '@/search/catalog';
import { fold, stem, stemmer, wordsOf } from '@/search/text';
import { type Language } from '@/site';

/** The kind under which results are shown and filtered: the first part of the path. */
function kindOf(path: string): string {
  const section = path.split('/')[1] ?? '';
  return (
    { '': 'about', 'get-help': 'help', 'stage-finder': 'stages', search: 'about', words: 'words' }[section] ?? section
  );
}

/** The stages a page fits. A guide to a stage fits that one. */
function stagesOf(entry: PageEntry | undefined): string[] {
  if (!entry) return [];
  if (entry.collection === 'stages') return [entry.id.replace(/^.*\//, '')];
  return 'stages' in entry.data ? entry.data.stages : [];
}

/** Whom a page serves: its kind, and the ways through the site that it is on. */
function readersOf(path: string, ways: readonly Way[]): string[] {
  const byKind: Record<string, string[]> = {
    families: ['worried'],
    stages: ['recovery'],
    skills: ['recovery'],
    guides: ['worried', 'recovery', 'helping'],
    help: ['worried', 'recovery', 'helping'],
    about: ['helping'],
    words: ['helping'],
  };
  const onWay = ways.filter(({ steps }) => steps.some((step) => step.path === path)).map(({ id }) => id);
  return ways.map(({ id }) => id).filter((id) => onWay.includes(id) || byKind[kindOf(path)]?.includes(id));
}

/** Aliases that lead to a part of a page: its address, its heading, the aliases. */
async function getSections(entries: Map<string, PageEntry>, aliases: Map<string, string[]>): Promise<string[][]> {
  const named = [...aliases].filter(([key]) => key.includes('#'));
  return Promise.all(
    named.map(async ([key, names]) => {
      const [path = '', id] = key.split('#');
      const entry = entries.get(path);
      const headings = entry ? (await render(entry)).headings : [];
      const heading = headings.find(({ slug }) => slug === id);
      if (heading) return [key, heading.text, ...names.map((name) => wordsOf(fold(name)).join(' '))];
      throw new AstroError(
        `content/aliases.yaml: ${key} names a heading that is not on the page.`,
        `The headings are: ${headings.map(({ slug }) => slug).join(', ')}.`,
      );
    }),
  );
}

/** A help line is found by its name and by a number short enough to remember. */
async function getLineNames(language: Language): Promise<string[]> {
  const lines = (await getHelpByCountry(language)).flatMap(({ kinds }) => kinds.flatMap((group) => group.lines));
  return lines.flatMap(({ name, call = '' }) => [name, ...(call.length < 6 ? [call] : [])]);
}

async function getAliases(pages: ReadonlyMap<string, ListedPage>): Promise<Map<string, string[]>> {
  const aliases = new Map<string, string[]>();
  for (const { data } of await getCollection('aliases')) {
    pageAt(data.page, pages, 'content/aliases.yaml names');
    aliases.set(data.page, data.names);
  }
  return aliases;
}

const namesOf = ({ term, also, typed }: { term: string; also: string[]; typed: string[] }) => [term, ...also, ...typed];

/** Words without those that have the stem of an earlier one. */
function unlike(words: readonly string[]): string[] {
  const stems = words.map(stem);
  return words.filter((_, index) => stems.indexOf(stems[index] ?? '') === index);
}

/**
 * Joins names by their telling words, each as the first of its group, without those that say the same as another or as what is known
 * already: search would find no more by them.
 */
function shortener(same: readonly string[]): (names: readonly string[], known: readonly string[]) => string[] {
  const stemOf = stemmer(same);
  const first = new Map(same.flatMap((group) => group.split(' ').map((word) => [word, group.split(' ')[0] ?? ''])));
  const key = (name: string) => [...new Set(wordsOf(fold(name)).map(stemOf))].sort().join(' ');
  return (names, known) => {
    const seen = new Set(known.map(key));
    const kept = names.filter((name) => !seen.has(key(name)) && seen.add(key(name)));
    return kept
      .map((name) =>
        wordsOf(fold(name))
          .map((word) => first.get(word) ?? word)
          .join(' '),
      )
      .sort();
  };
}

/** @throws AstroError when an alias names a page or a section that is not there */
export async function getSearchCatalog(language: Language): Promise<{ file: CatalogFile; words: WordsFile }> {
  const all = await getPages(language);
  const pages = [...all.values()].filter(({ path }) => path !== '/search/');
  const aliases = await getAliases(all);
  const entries = new Map((await getWrittenPages(language)).map((entry) => [pathOf(entry), entry]));
  const ways = await getWays(language);

  const same = (await getCollection('synonyms')).map(({ data }) => unlike(data.words).join(' '));
  const glossary = (await getCollection('glossary')).map(({ data }) => data);
  const shorten = shortener(same);

  const lines = await getLineNames(language);

  const columns = pages.map(({ path, title, summary }) => {
    const own = glossary.filter((term) => term.page === path).flatMap((term) => namesOf(term[language]));
    const names = [...(aliases.get(path) ?? []), ...(path === '/get-help/' ? lines : [])];
    return {
      path,
      title,
      summary,
      kind: kindOf(path),
      stages: stagesOf(entries.get(path)).join(' '),
      readers: readersOf(path, ways).join(' '),
      aliases: shorten(names, [title, ...own]).join('|'),
    };
  });
  const column = (name: keyof (typeof columns)[number]) => columns.map((each) => each[name]).join('\n');
  const terms = glossary.map((data) => {
    const [term = '', ...names] = namesOf(data[language]);
    const page = pages.findIndex(({ path }) => path === data.page);
    return [data.id === slugOf(term) ? '' : data.id, term, page < 0 ? '' : page, ...shorten(names, [term])].join('|');
  });
  const common = wordsOfNearlyAllPages([...entries.values()], stemmer(same));
  const used = new Set(
    columns
      .flatMap((each) => [each.title, each.summary, each.aliases].flatMap((text) => fold(text, Infinity).split(' ')))
      .map(stemmer(same)),
  );
  const file: CatalogFile = {
    paths: column('path'),
    titles: column('title'),
    summaries: column('summary'),
    kinds: column('kind'),
    stages: column('stages'),
    readers: column('readers'),
    aliases: column('aliases'),
    sections: (await getSections(entries, aliases)).map((row) => row.join('|')).join('\n'),
  };
  return {
    file,
    words: {
      terms: terms.join('\n'),
      same: same.join('\n'),
      common: common.filter((each) => used.has(each)).join(' '),
    },
  };
}

/** The name of the file, with a mark of what it holds: a kept copy is never an old one. */
export async function getCatalogName(language: Language): Promise<string> {
  const text = JSON.stringify(await getSearchCatalog(language));
  return `pages.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}
