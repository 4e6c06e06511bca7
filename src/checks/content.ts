/** The content folder, read once: every page and list, with what is wrong with each by itself. */
import { site } from '../site.ts';
import { doubleIds, parsed, parsedJson, schemaFindings } from './data.ts';
import { filesBelow, pictureProblems, placeProblem, readText, type ContentFile } from './files.ts';
import { listKinds, pageKinds } from './kinds.ts';
import { problemIn, type Problem } from './problem.ts';

export interface Page extends ContentFile {
  language: string;
  kind: string;
  name: string;
  /** Its path in the default language. */
  path: string;
  /** Frontmatter that fits its schema. */
  data: Record<string, unknown> & { title: string; description: string; sources: string[] };
  /** Where the text below the frontmatter begins in the file. */
  from: number;
}

export interface List extends ContentFile {
  entries: Record<string, unknown>[];
}

export interface Content {
  pages: Page[];
  lists: ReadonlyMap<string, List>;
  languages: readonly string[];
  problems: Problem[];
}

/** Reads `content/` below a folder. A file with a problem is not among the pages and lists. */
export function readContent(root: string, languages: readonly string[] = site.languages): Content {
  const pages: Page[] = [];
  const lists = new Map<string, List>();
  const problems = pictureProblems(root);
  for (const file of filesBelow(root, 'content')) {
    const misplaced = placeProblem(file, { languages, kinds: Object.keys(pageKinds) });
    const read = misplaced ?? readText(root, file);
    if ('what' in read) problems.push(read);
    else if (file.endsWith('.mdx')) {
      const page = pageOf(read);
      if ('data' in page) pages.push(page);
      else problems.push(...page.problems);
    } else if (!file.endsWith('.md')) {
      const list = listOf(read);
      if ('entries' in list) lists.set(file, list);
      else problems.push(...list.problems);
    }
  }
  return { pages, lists, languages, problems };
}

function pageOf({ file, text }: ContentFile): Page | { problems: Problem[] } {
  const [whole, frontmatter] = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(text) ?? [];
  if (whole === undefined || frontmatter === undefined) {
    const what = 'The page does not begin with its fields between two lines of three hyphens.';
    return { problems: [problemIn(file, text, { what, remedy: 'Copy them from another page of its kind.', at: 0 })] };
  }
  const [, language = '', kind = '', base = ''] = file.split('/');
  // Spaces instead of the first line, so that places count from the beginning of the file.
  const yaml = `\n\n\n\n${frontmatter}`;
  const result = parsed(yaml);
  const moved = 'finding' in result ? [result.finding] : schemaFindings(result.value, yaml, pageKinds[kind]!);
  const problems = moved.map((finding) => problemIn(file, text, finding));
  if ('finding' in result || problems.length > 0) return { problems };
  if (text.slice(whole.length).trim() === '') {
    const what = 'The page has no text below its fields.';
    return { problems: [problemIn(file, text, { what, remedy: 'Write it.', at: whole.length - 1 })] };
  }
  const name = base.replace(/\.mdx$/, '');
  const data = result.value as Page['data'];
  return { file, text, language, kind, name, path: `/${kind}/${name}/`, data, from: whole.length };
}

/** Aliases are a map from page to names, synonyms a list of lists: their schemas are checked in the build. */
function listed(file: string, value: unknown): unknown {
  if (file === 'content/synonyms.yaml' && Array.isArray(value)) return value.map((words: unknown) => ({ words }));
  if (file !== 'content/aliases.yaml' || typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([page, names]) => ({ id: page, page, names: names as unknown }));
}

function listOf({ file, text }: ContentFile): List | { problems: Problem[] } {
  const result = file.endsWith('.json') ? parsedJson(text) : parsed(text);
  if ('finding' in result) return { problems: [problemIn(file, text, result.finding)] };
  const value = listed(file, result.value);
  if (!Array.isArray(value)) {
    const what = 'The file is not a list.';
    return { problems: [problemIn(file, text, { what, remedy: 'Begin each entry with "- ".', at: 0 })] };
  }
  const entries = value as Record<string, unknown>[];
  const schema = listKinds[file];
  const findings = [
    ...doubleIds(entries, text),
    ...entries.flatMap((entry, index) =>
      schema ? schemaFindings(schema.inOrder ? { ...entry, order: index } : entry, text, schema, [index]) : [],
    ),
  ];
  const problems = findings.map((finding) => problemIn(file, text, finding));
  return problems.length > 0 ? { problems } : { file, text, entries };
}
