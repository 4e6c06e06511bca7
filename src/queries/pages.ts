/** The written pages of a language, by kind, and every path of the site. */
import { AstroError } from 'astro/errors';
import { getCollection, type CollectionEntry } from 'astro:content';
import { words } from '@/i18n';
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

export async function getSkills(language: Language): Promise<CollectionEntry<'skills'>[]> {
  const skills = await getCollection('skills', inLanguage(language));
  return skills.sort((a, b) => a.data.number - b.data.number);
}

/** Skills that fit a stage: those at home in it before those that also serve there. */
export async function getSkillsFor(stage: string, language: Language): Promise<CollectionEntry<'skills'>[]> {
  const skills = (await getSkills(language)).filter((skill) => skill.data.stages.includes(stage));
  return skills.sort((a, b) => a.data.stages.indexOf(stage) - b.data.stages.indexOf(stage));
}

export async function getStageGuides(language: Language): Promise<CollectionEntry<'stages'>[]> {
  return getCollection('stages', inLanguage(language));
}

export async function getGuides(kind: GuideKind, language: Language) {
  const guides = await getCollection(kind, inLanguage(language));
  return guides.sort((a, b) => a.data.order - b.data.order);
}

export async function getWrittenPages(language: Language): Promise<PageEntry[]> {
  const kinds: Promise<PageEntry[]>[] = [
    getStageGuides(language),
    getSkills(language),
    ...guideKinds.map((kind) => getGuides(kind, language)),
  ];
  return (await Promise.all(kinds)).flat();
}

export interface ListedPage {
  path: string;
  title: string;
  summary: string;
}

/** Every page a reader can go to, from A to Z by title. */
export async function getAllPages(language: Language): Promise<ListedPage[]> {
  const written = (await getWrittenPages(language)).map((entry) => ({
    path: pathOf(entry),
    title: entry.data.title,
    summary: entry.data.summary,
  }));
  const fixed = Object.entries(words(language).pages).map(([path, { title, description }]) => ({
    path,
    title,
    summary: description,
  }));
  return [...written, ...fixed].sort((a, b) => a.title.localeCompare(b.title, language));
}

/** @throws AstroError naming the file when a page links to a path that does not exist. */
export async function assertPathExists(path: string, file: string): Promise<void> {
  const paths = (await getAllPages(site.defaultLanguage)).map((page) => page.path);
  const wanted = path.replace(/[#?].*$/, '');
  if (paths.includes(wanted)) return;
  throw new AstroError(
    `${file}: a link goes to ${path}, and there is no such page.`,
    `Write a path of this site with a slash at both ends, such as /skills/. The pages are: ${paths.join(' ')}`,
  );
}
