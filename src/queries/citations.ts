/** The numbered sources of a page, and which of them carries a fact. */
import { AstroError } from 'astro/errors';
import { formatReference, type Reference } from './bibliography';
import { getFacts, getSources } from './evidence';
import { type PageEntry } from './pages';

export interface Citations {
  /** In the order of the page's `sources`: the first is number 1. */
  references: Reference[];
  /** Source numbers for each fact cited on the page. */
  numbers: ReadonlyMap<string, number[]>;
}

/** Fact ids named by `<Cite id="…" />` in a page's text, each once, in order. */
export function citedFacts(body: string): string[] {
  const ids = [...body.matchAll(/<Cite\s+id="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').split(/\s+/));
  return [...new Set(ids.filter(Boolean))];
}

/**
 * Reads the citations of a page and checks them against content/facts.yaml and sources.json.
 *
 * @throws AstroError naming the file for a fact or source that does not exist, a source missing
 *   from the page's list, and a listed source that nothing on the page cites
 */
export async function getCitations(entry: PageEntry): Promise<Citations> {
  const file = entry.filePath ?? entry.id;
  const facts = await getFacts();
  const sources = await getSources();
  const listed = entry.data.sources;

  const unknown = listed.find((id) => !sources.has(id));
  if (unknown)
    throw wrong(
      file,
      `sources names "${unknown}", which is not in content/sources.json.`,
      'Add the source there, or correct the id.',
    );

  const numbers = new Map<string, number[]>();
  for (const id of citedFacts(entry.body ?? '')) {
    const fact = facts.get(id);
    if (!fact)
      throw wrong(
        file,
        `<Cite id="${id}" /> names no fact in content/facts.yaml.`,
        'Add the fact with its source, or correct the id.',
      );
    const missing = fact.sources.find((source) => !listed.includes(source));
    if (missing)
      throw wrong(
        file,
        `<Cite id="${id}" /> rests on "${missing}", which is not in the page's sources.`,
        `Add ${missing} to sources in the frontmatter.`,
      );
    numbers.set(
      id,
      fact.sources.map((source) => listed.indexOf(source) + 1).sort((a, b) => a - b),
    );
  }

  const used = new Set([...numbers.values()].flat());
  const uncited = listed.find((_, index) => !used.has(index + 1));
  if (uncited)
    throw wrong(
      file,
      `sources lists "${uncited}", but nothing on the page cites it.`,
      'Cite a fact that rests on it, or take it out of sources.',
    );

  return { references: listed.map((id) => formatReference(sources.get(id)!)), numbers };
}

function wrong(file: string, what: string, remedy: string): AstroError {
  return new AstroError(`${file}: ${what}`, remedy);
}
