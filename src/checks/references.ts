/** Names that a file gives to things in other files: facts, sources, needs, stages, terms, help lines, pages. */
import { pages as fixedPages } from '../i18n/en/pages.ts';
import { sheetPages } from '../i18n/en/sheets.ts';
import { citationFindings, type Evidence } from './citations.ts';
import { type Content, type List, type Page } from './content.ts';
import { evidenceProblems } from './evidence.ts';
import { handedOverProblems } from './handed-over.ts';
import { headingIds, linkFindings, type LinkTarget } from './links.ts';
import { markupFindings } from './markup.ts';
import { problemIn, type Finding, type Problem } from './problem.ts';

const idsOf = (list: List | undefined) => new Set((list?.entries ?? []).map(({ id }) => String(id)));
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** @param whole whether every list could be read; otherwise each id of a broken one would look wrong */
export function referenceProblems(content: Content): Problem[] {
  const { pages, lists } = content;
  const ids = (name: string) => idsOf(lists.get(`content/${name}`));
  const facts = (lists.get('content/facts.yaml')?.entries ?? []) as { id: string; sources: string[] }[];
  const evidence: Evidence = { facts: new Map(facts.map((fact) => [fact.id, fact])), sources: ids('sources.json') };
  const known: Known[] = [
    { field: 'needs', file: 'content/needs.yaml', ids: ids('needs.yaml') },
    { field: 'stages', file: 'content/stages.yaml', ids: ids('stages.yaml') },
  ];
  const tags: Known[] = [
    { field: 'Term', file: 'content/glossary.yaml', ids: ids('glossary.yaml') },
    { field: 'Line', file: 'content/help-lines.yaml', ids: ids('help-lines.yaml') },
  ];
  const numbers = phoneNumbers(lists.get('content/help-lines.yaml'));
  const targets = linkTargets(pages, ids('glossary.yaml'));

  return [
    ...pages.flatMap((page) => {
      const body = page.text.slice(page.from);
      return [
        ...markupFindings(page.text, page.from),
        ...citationFindings(body, page.data.sources, evidence),
        ...known.flatMap((each) => fieldFindings(page, each)),
        ...tags.flatMap((each) => tagFindings(page, each)),
        ...linkFindings(page.text, page.from, headingIds(body), targets),
        ...numberFindings(page, numbers),
      ].map((finding) => problemIn(page.file, page.text, finding));
    }),
    ...listProblems(lists, evidence, targets),
    ...evidenceProblems(lists),
    ...handedOverProblems(content, targets.keys()),
  ];
}

interface Known {
  /** The field or component that names the ids. */
  field: string;
  /** Where they are. */
  file: string;
  ids: ReadonlySet<string>;
}

function fieldFindings({ data }: Page, { field, file, ids }: Known): Finding[] {
  return strings(data[field])
    .filter((id) => !ids.has(id))
    .map((id) => ({
      what: `${field} names "${id}", which is not in ${file}.`,
      remedy: `Name one of: ${[...ids].join(', ')}.`,
      near: id,
    }));
}

function tagFindings({ text, from }: Page, { field, file, ids }: Known): Finding[] {
  return [...text.slice(from).matchAll(new RegExp(`<${field}\\s+id="([^"]*)"`, 'g'))]
    .filter(([, id = '']) => !ids.has(id))
    .map(({ index, 1: id }) => ({
      what: `<${field} id="${id}"> is not in ${file}.`,
      remedy: 'Add it there, or correct the id.',
      at: from + index,
    }));
}

/** Numbers long enough not to be mistaken for another number in a text. */
function phoneNumbers(lines: List | undefined): string[] {
  return (lines?.entries ?? [])
    .flatMap(({ call, text }) => [String(call ?? ''), String((text as { number?: string } | undefined)?.number ?? '')])
    .filter((number) => number.length > 4);
}

function numberFindings({ text, from }: Page, numbers: readonly string[]): Finding[] {
  return numbers
    .map((number) => ({ number, at: text.indexOf(number, from) }))
    .filter(({ at }) => at >= 0)
    .map(({ number, at }) => ({
      what: `${number} is typed by hand and would outlive a correction.`,
      remedy: 'Write <Line id="…" /> with its id in content/help-lines.yaml.',
      at,
    }));
}

function linkTargets(pages: readonly Page[], terms: ReadonlySet<string>): Map<string, LinkTarget> {
  const targets = new Map<string, LinkTarget>(
    Object.keys({ ...fixedPages, ...sheetPages }).map((path) => [path, { ids: undefined }]),
  );
  targets.set('/words/', { ids: terms });
  for (const { path, text, from } of pages)
    targets.set(path, { ids: new Set([...headingIds(text.slice(from)), 'sources', 'next', 'main']) });
  return targets;
}

/** What lists say about pages, facts and sources. */
function listProblems(lists: Content['lists'], evidence: Evidence, targets: Map<string, LinkTarget>): Problem[] {
  const check = (file: string, field: string, has: (id: string) => boolean, where: string) => {
    const list = lists.get(`content/${file}`);
    return (list?.entries ?? []).flatMap((entry) =>
      (Array.isArray(entry[field]) ? strings(entry[field]) : strings([entry[field]].filter(Boolean)))
        .filter((id) => !has(id))
        .map((id) =>
          problemIn(list?.file ?? '', list?.text ?? '', {
            what: `${String(entry['id'])}.${field} names "${id}", and there is no such ${where}.`,
            remedy: 'Correct it, or add what it names.',
            near: id,
          }),
        ),
    );
  };
  const isPage = (path: string) => targets.has(path);
  return [
    ...check('ways.yaml', 'steps', isPage, 'page'),
    ...check('changes.yaml', 'pages', isPage, 'page'),
    ...check('aliases.yaml', 'page', (path) => isPage(path.replace(/#.*/, '')), 'page'),
    ...check('short-addresses.yaml', 'to', isPage, 'page'),
    ...check('handouts.yaml', 'page', isPage, 'page'),
    ...check('glossary.yaml', 'page', isPage, 'page'),
    ...check('glossary.yaml', 'facts', (id) => evidence.facts.has(id), 'fact in content/facts.yaml'),
    ...check('help-lines.yaml', 'sources', (id) => evidence.sources.has(id), 'source in content/sources.json'),
    ...check('facts.yaml', 'sources', (id) => evidence.sources.has(id), 'source in content/sources.json'),
  ];
}
