/** Makes what is sent to the browser for a search, at build time. */
import { makeBare } from './bare';
import { packed, pathFor, slugOf, type CatalogFile, type WordsFile } from './file';
import { neededOf, type Alias } from './needed';
import { shortened } from './shorten';
import { placeOf, type Source, type SourcePage } from './source';

/** Kinds whose aliases stand in the page of the search, which has room for some. All others are in the file. */
const IN_PAGE = new Set(['about', 'handouts', 'help', 'offline-copy', 'share', 'words']);

/** The same source gives the same files, byte for byte. */
export function makeCatalog(source: Source): { file: CatalogFile; words: WordsFile } {
  const { pages, common, begins } = source;
  const { same, terms, fresh } = makeBare(source);
  const catalog = fresh();
  const parts = source.sections.map(({ path, id, title, aliases }) => ({
    page: placeOf(source, path),
    section: { id, title },
    aliases,
  }));

  const named = [...pages.map(({ aliases }, page) => ({ page, section: undefined, aliases })), ...parts];
  const aliases = named.flatMap(({ page, section, aliases: names }) =>
    names.map((name) => ({ page, section, words: catalog.wordsOf(name) })),
  );
  const needed = neededOf(aliases, fresh);
  const known = new Set(needed.flatMap(({ words }) => catalog.know(words)));
  const sent = (of: Omit<Alias, 'words'>) => {
    const own = needed.filter(({ page, section }) => page === of.page && section === of.section);
    const names = own.map(({ words }) => words);
    return packed(shortened(catalog, names));
  };

  const column = (of: (page: SourcePage, line: number) => string) => pages.map(of).join('\n');
  const inPage = pages.flatMap(({ kind }, page) => (IN_PAGE.has(kind) ? [['', '', page, sent({ page })]] : []));
  const glossary = terms.map(({ id, term, page, names }) => [unlessMade(id, term), term, page, packed(names)]);
  const sections = parts.map((part) => {
    const { page, section } = part;
    return [page, unlessMade(section.id, section.title), section.title, sent(part)];
  });
  return {
    file: {
      paths: column(({ path, kind, title }) => (path === pathFor(kind, title) ? '' : path)),
      titles: column(({ title }) => title),
      summaries: column(({ summary }) => summary),
      stages: column(({ stages }) => stages.join(' ')),
      aliases: column(({ kind }, page) => (IN_PAGE.has(kind) ? '' : sent({ page }))),
      sections: rows(sections),
      begins: begins.join(' '),
    },
    words: {
      kinds: column(({ kind }) => kind),
      readers: column(({ readers }) => readers.join(' ')),
      terms: rows([...inPage, ...glossary]),
      same: same.join('\n'),
      common: common.filter((stem) => known.has(stem) || catalog.telling(stem) > 0).join(' '),
    },
  };
}

/** An id where the text does not make it. */
const unlessMade = (id: string, text: string) => (id === slugOf(text) ? '' : id);

const rows = (all: readonly (string | number)[][]) => all.map((row) => row.join('|')).join('\n');
