/** What people type when they look for a page or a part of it. */
import { AstroError } from 'astro/errors';
import { getCollection, render } from 'astro:content';
import { getHelpByCountry } from './help-lines';
import { pageAt, type ListedPage, type PageEntry } from './pages';
import { type SourceSection } from '@/search/source';
import { type Language } from '@/site';

/** Aliases by path, or by path and #id. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** @throws AstroError when an alias names a page that is not there */
export async function getAliases(pages: ReadonlyMap<string, ListedPage>, language: Language): Promise<Aliases> {
  const aliases = new Map<string, string[]>();
  for (const { data } of await getCollection('aliases')) {
    pageAt(data.page, pages, 'content/aliases.yaml names');
    aliases.set(data.page, data.names);
  }
  return aliases.set('/get-help/', [...(aliases.get('/get-help/') ?? []), ...(await getLineNames(language))]);
}

/** A help line is found by its name and by a number short enough to remember. */
async function getLineNames(language: Language): Promise<string[]> {
  const lines = (await getHelpByCountry(language)).flatMap(({ kinds }) => kinds.flatMap((group) => group.lines));
  return lines.flatMap(({ name, call = '' }) => [name, ...(call && call.length < 6 ? [call] : [])]);
}

/** @throws AstroError when an alias names a section that is not there */
export async function getSections(entries: ReadonlyMap<string, PageEntry>, aliases: Aliases): Promise<SourceSection[]> {
  const named = [...aliases].filter(([key]) => key.includes('#'));
  return Promise.all(
    named.map(async ([key, names]) => {
      const [path = '', id] = key.split('#');
      const entry = entries.get(path);
      const headings = entry ? (await render(entry)).headings : [];
      const heading = headings.find(({ slug }) => slug === id);
      if (heading) return { path, id: heading.slug, title: heading.text, aliases: [...names] };
      throw new AstroError(
        `content/aliases.yaml: ${key} names a heading that is not on the page.`,
        `The headings are: ${headings.map(({ slug }) => slug).join(', ')}.`,
      );
    }),
  );
}
