/** How a page is shown where its address is sent: a discreet name, and the address of its picture. */
import { site, type Language } from '../site';
import { hrefOf, languageParam, words } from './index';

export interface LinkPreview {
  name: string;
  /** The address of the picture, from the base path on. */
  picture: string;
  alt: string;
}

/**
 * @param address of the page, from the base path on
 * @param title as the page itself shows it; in a preview only when it tells nothing about a reader
 */
export function previewOf(address: string, title: string, language: Language): LinkPreview {
  const home = hrefOf('/', language);
  const path = `/${address.slice(home.length)}`;
  const name = discreetName(path, title, language);
  const prefix = languageParam(language);
  const file = `/share-image/${prefix ? `${prefix}/` : ''}${path.replaceAll(/^\/|\/$/g, '') || 'index'}.png`;
  return {
    name,
    picture: hrefOf(file, site.defaultLanguage),
    alt: words(language).preview.alt.replace('{name}', name),
  };
}

/** The name given for a page, else its title where that tells nothing, else only the name of the site. */
export function discreetName(path: string, title: string, language: Language): string {
  const { names, folders, telling } = words(language).preview;
  const given = (names as Record<string, string>)[path];
  const [, ofFolder] = Object.entries(folders).find(([folder]) => path.startsWith(folder)) ?? [];
  return given ?? ofFolder ?? (telling.test(title) ? site.name : title);
}
