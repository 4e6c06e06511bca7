/** Name, languages and menu: facts about the site that are not words on a page. No logic. */

export const site = {
  name: 'Four Stages',
  /** Languages with pages, the default first. A language's pages live under /<code>/, the default's at the root. */
  languages: ['en'],
  defaultLanguage: 'en',
  /** The header menu, in order: paths in the default language; their labels are in `i18n`. */
  menu: ['/stages/', '/skills/', '/guides/', '/families/', '/stage-finder/', '/about/'],
  /** Where the source text can be read and mistakes reported, by license. */
  licenses: {
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    text: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
} as const;

export type Language = (typeof site.languages)[number];
