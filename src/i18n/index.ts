/** Words and addresses in a language. */
import { site, type Language } from '../site';
import { en, type Words } from './en';

const dictionaries: Record<Language, Words> = { en };

/** Every interface word of a language. */
export function words(language: Language): Words {
  return dictionaries[language];
}

/** The language of `Astro.currentLocale` or of a `[...lang]` parameter; the default where it names none. */
export function languageOf(locale: string | undefined): Language {
  return site.languages.find((language) => language === locale) ?? site.defaultLanguage;
}

/** The `[...lang]` parameter under which a language's pages are built. */
export function languageParam(language: Language): string | undefined {
  return language === site.defaultLanguage ? undefined : language;
}

/** One `getStaticPaths` entry a language, for routes with no other parameter. */
export function languagePaths() {
  return site.languages.map((language) => ({ params: { lang: languageParam(language) } }));
}

/**
 * The address of a page for links and forms: base path, language, then the path.
 *
 * @param path a site path such as `/skills/#top`, as in the default language
 */
export function hrefOf(path: string, language: Language): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const prefix = languageParam(language);
  return `${base}${prefix ? `/${prefix}` : ''}${path}`;
}
