/** The numbered sources of a page, and which of them carries a fact. */
import { AstroError } from 'astro/errors';
import { formatReference, type Reference } from './bibliography';
import { getFacts, getSources } from './evidence';
import { type PageEntry } from './pages';
import { citationFindings, citedFacts } from '@/checks/citations';

export interface Citations {
  /** In the order of the page's `sources`: the first is number 1. */
  references: Reference[];
  /** Source numbers for each fact cited on the page. */
  numbers: ReadonlyMap<string, number[]>;
}

/**
 * Reads the citations of a page and checks them against content/facts.yaml and sources.json.
 *
 * @throws AstroError naming the file at the first thing wrong with them (`citationFindings`)
 */
export async function getCitations(entry: PageEntry): Promise<Citations> {
  const file = entry.filePath ?? entry.id;
  const facts = await getFacts();
  const sources = await getSources();
  const listed = entry.data.sources;

  const body = entry.body ?? '';
  const [wrong] = citationFindings(body, listed, { facts, sources });
  if (wrong) throw new AstroError(`${file}: ${wrong.what}`, wrong.remedy);

  const numberOf = new Map(listed.map((id, index) => [id, index + 1]));
  const numbers = new Map(
    citedFacts(body).map((id) => [
      id,
      (facts.get(id)?.sources ?? []).map((source) => numberOf.get(source)!).sort((a, b) => a - b),
    ]),
  );
  return { references: listed.map((id) => formatReference(sources.get(id)!)), numbers };
}
