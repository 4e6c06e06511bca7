/** What content/ holds, read from the files themselves: independent of the build. */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface WrittenPage {
  file: string;
  language: string;
  kind: string;
  name: string;
  body: string;
  data: Record<string, unknown> & {
    title: string;
    reviewed: string;
    nextReview: string;
    sources: string[];
    keyPoints: string[];
    stages?: string[];
  };
}

export function readYaml<T>(file: string): T {
  return parse(readFileSync(file, 'utf8')) as T;
}

export const pages: WrittenPage[] = globSync('content/*/*/*.mdx').map((path) => {
  const file = path.replaceAll('\\', '/');
  const [, language = '', kind = '', name = ''] = file.replace(/\.mdx$/, '').split('/');
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  return { file, language, kind, name, body, data: parse(frontmatter) as WrittenPage['data'] };
});

export function citedIn(body: string): string[] {
  return [...body.matchAll(/<Cite\s+id="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').split(/\s+/));
}
