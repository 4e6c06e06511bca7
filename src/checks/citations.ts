/** What a page cites against the facts and sources there are. */
import { type Finding } from './problem.ts';

export interface Evidence {
  facts: ReadonlyMap<string, { sources: readonly string[] }>;
  sources: { has(id: string): boolean };
}

/** Fact ids named by `<Cite id="…" />` in a page's text, each once, in order. */
export function citedFacts(body: string): string[] {
  const ids = [...body.matchAll(/<Cite\s+id="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').split(/\s+/));
  return [...new Set(ids.filter(Boolean))];
}

/**
 * A fact or source that does not exist, a source missing from the page's list, and a listed source that
 * nothing on the page cites.
 *
 * @param listed the page's `sources`
 */
export function citationFindings(body: string, listed: readonly string[], { facts, sources }: Evidence): Finding[] {
  const findings: Finding[] = listed
    .filter((id) => !sources.has(id))
    .map((id) => ({
      what: `sources names "${id}", which is not in content/sources.json.`,
      remedy: 'Add the source there, or correct the id.',
      near: id,
    }));
  const cited = citedFacts(body);
  for (const id of cited) {
    const fact = facts.get(id);
    if (!fact)
      findings.push({
        what: `<Cite id="${id}" /> names no fact in content/facts.yaml.`,
        remedy: 'Add the fact with its source, or correct the id.',
        near: id,
      });
    for (const source of fact?.sources.filter((each) => !listed.includes(each)) ?? [])
      findings.push({
        what: `<Cite id="${id}" /> rests on "${source}", which is not in the page's sources.`,
        remedy: `Add ${source} to sources in the frontmatter.`,
        near: id,
      });
  }
  const used = new Set(cited.flatMap((id) => facts.get(id)?.sources ?? []));
  for (const id of listed.filter((each) => sources.has(each) && !used.has(each)))
    findings.push({
      what: `sources lists "${id}", but nothing on the page cites it.`,
      remedy: 'Cite a fact that rests on it, or take it out of sources.',
      near: id,
    });
  return findings;
}
