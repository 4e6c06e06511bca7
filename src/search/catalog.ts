/** Opens what was sent of the pages and of words. */
import { ALIAS, Catalog, SECTION } from './evidence';
import { pathFor, slugOf, unpacked, type CatalogFile, type WordsFile } from './file';

export type { Entry, Section } from './entry';
export type { Catalog } from './evidence';
export type { CatalogFile, WordsFile } from './file';

const split = (joined = '', by = ' ') => joined.split(by).filter(Boolean);

/** @throws TypeError when the file is not one of ours */
export function openCatalog(file: CatalogFile, page: WordsFile): Catalog {
  const catalog = new Catalog(
    page.same.split('\n'),
    new Set(page.common.split(' ')),
    file.begins.split(' ').map(Number),
  );
  const [titles, summaries, kinds, stages, readers, aliases] = (
    [file.titles, file.summaries, page.kinds, file.stages, page.readers, file.aliases] as const
  ).map((column) => column.split('\n')) as [string[], string[], string[], string[], string[], string[]];

  file.paths.split('\n').forEach((path, line) => {
    const title = titles[line] || '';
    const kind = kinds[line] || '';
    const entry = catalog.add({
      path: path || pathFor(kind, title),
      title,
      summary: summaries[line] || '',
      kind,
      stages: split(stages[line]),
      readers: split(readers[line]),
    });
    for (const alias of unpacked(aliases[line])) catalog.call(entry, alias, ALIAS);
  });
  for (const row of split(file.sections, '\n')) {
    const [line, id, title = '', names] = row.split('|');
    const entry = catalog.entries[Number(line)];
    const section = { id: id || slugOf(title), title };
    if (entry)
      for (const name of [catalog.wordsOf(title), ...unpacked(names)]) catalog.call(entry, name, SECTION, section);
  }
  for (const row of split(page.terms, '\n')) {
    const [id, term = '', line, names] = row.split('|');
    const about = catalog.entries[Number(line)];
    if (term) catalog.addTerm(id || slugOf(term), term, unpacked(names), about);
    else if (about) for (const name of unpacked(names)) catalog.call(about, name, ALIAS);
  }
  return catalog;
}
