/** The written pages of a language, by kind, and every path of the site. */
import { AstroError } from 'astro/errors';
import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from './once';
import { languageParam, words } from '@/i18n';
import { type Words } from '@/i18n/en';
import { site, type Language } from '@/site';

/** Kinds with a page that lists them, in the order of the menu. */
export type PageKind = 'stages' | 'skills' | 'guides' | 'families' | 'about';
export type GuideKind = 'guides' | 'families' | 'about';
export const guideKinds: readonly GuideKind[] = ['guides', 'families', 'about'];
export type PageEntry = CollectionEntry<PageKind>;

const inLanguage = (language: Language) => (entry: PageEntry) => entry.id.startsWith(`${language}/`);

/** The name of a page in its address, the same in every language. */
export function pageName(entry: PageEntry): string {
  return entry.id.slice(entry.id.indexOf('/') + 1);
}

/** Its path in the default language; `hrefOf` makes a link of it. */
export function pathOf(entry: PageEntry): string {
  return `/${entry.collection}/${pageName(entry)}/`;
}

export const getSkills = once(async (language: Language): Promise<readonly CollectionEntry<'skills'>[]> => {
  const skills = await getCollection('skills', inLanguage(language));
  return skills.sort((a, b) => a.data.number - b.data.number);
});

/** Skills that fit a stage: those at home in it before those that also serve there. */
export const getSkillsFor = once(async (stage: string, language: Language) => {
  const skills = (await getSkills(language)).filter((skill) => skill.data.stages.includes(stage));
  return skills.sort((a, b) => a.data.stages.indexOf(stage) - b.data.stages.indexOf(stage));
});

export const getStageGuides = once(async (language: Language) => getCollection('stages', inLanguage(language)));

export const getGuides = once(async (kind: GuideKind, language: Language) => {
  const guides = await getCollection(kind, inLanguage(language));
  return guides.sort((a, b) => a.data.order - b.data.order);
});

export const getWrittenPages = once(async (language: Language): Promise<readonly PageEntry[]> => {
  const kinds: Promise<readonly PageEntry[]>[] = [
    getStageGuides(language),
    getSkills(language),
    ...guideKinds.map((kind) => getGuides(kind, language)),
  ];
  return (await Promise.all(kinds)).flat();
});

/** What `getStaticPaths` returns for routes of one written page each, in every language. */
export async function entryPaths<Entry extends PageEntry>(load: (language: Language) => Promise<readonly Entry[]>) {
  const perLanguage = site.languages.map(async (language) =>
    (await load(language)).map((entry) => ({
      params: { lang: languageParam(language), section: entry.collection, id: pageName(entry) },
      props: { entry },
    })),
  );
  return (await Promise.all(perLanguage)).flat();
}

export interface ListedPage {
  path: string;
  title: string;
  summary: string;
}

/** A written page as lists show it. */
export function listed(entry: PageEntry): ListedPage {
  return { path: pathOf(entry), title: entry.data.title, summary: entry.data.summary };
}

/** A page without a file of its own in content/, as lists show it. */
export function fixedPage(path: keyof Words['pages'], language: Language): ListedPage {
  const { title, description } = words(language).pages[path];
  return { path, title, summary: description };
}

/** Every page a reader can go to, by its path. */
export const getPages = once(async (language: Language): Promise<ReadonlyMap<string, ListedPage>> => {
  const fixed = Object.keys(words(language).pages) as (keyof Words['pages'])[];
  const all = [...(await getWrittenPages(language)).map(listed), ...fixed.map((path) => fixedPage(path, language))];
  return new Map(all.map((page) => [page.path, page]));
});

/** The same from A to Z by title. */
export const getAllPages = once(async (language: Language): Promise<readonly ListedPage[]> => {
  const { compare } = new Intl.Collator(language);
  return [...(await getPages(language)).values()].sort((a, b) => compare(a.title, b.title));
});

/**
 * The page at a path.
 *
 * @param says who names the path, for the message: "content/ways.yaml: worried.steps names"
 * @throws AstroError when there is no such page
 */
export function pageAt(path: string, pages: ReadonlyMap<string, ListedPage>, says: string): ListedPage {
  const wanted = path.replace(/[#?].*$/, '');
  const page = pages.get(wanted);
  if (page) return page;
  throw new AstroError(
    `${says} ${path}, and there is no such page.`,
    `Write a path of this site with a slash at both ends, such as /skills/. The pages are: ${[...pages.keys()].join(' ')}`,
  );
}
