/** Links written in a page: to pages that exist, to headings that exist, and to nothing unsafe. */
import GithubSlugger from 'github-slugger';
import { type Finding } from './problem.ts';

export interface LinkTarget {
  /** The ids that a link may name after "#"; `undefined` where they are not known before the build. */
  ids: ReadonlySet<string> | undefined;
}

/** The ids that Astro gives the headings of a page. */
export function headingIds(body: string): Set<string> {
  const slugger = new GithubSlugger();
  return new Set([...body.matchAll(/^#{2,6}\s+(.+)$/gm)].map(([, heading = '']) => slugger.slug(plainText(heading))));
}

const plainText = (markdown: string) =>
  markdown
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*+|(?<!\w)_|_(?!\w)|\\/g, '')
    .trim();

/**
 * @param from where the text begins: places count from the beginning of the file
 * @param own the ids on this page
 */
export function linkFindings(
  file: string,
  from: number,
  own: ReadonlySet<string>,
  pages: ReadonlyMap<string, LinkTarget>,
): Finding[] {
  const links = [...file.slice(from).matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]*)[^)]*\)|^\[[^\]]+\]:\s*(\S+)/gm)];
  return links.flatMap((link) => {
    const href = link[1] ?? link[2] ?? '';
    const wrong = hrefProblem(href, own, pages);
    return wrong ? [{ ...wrong, at: from + link.index }] : [];
  });
}

function hrefProblem(
  href: string,
  own: ReadonlySet<string>,
  pages: ReadonlyMap<string, LinkTarget>,
): Finding | undefined {
  if (href.startsWith('https://')) return undefined;
  if (/^(tel|sms):/.test(href))
    return { what: 'A phone number typed by hand would outlive a correction.', remedy: 'Write <Line id="…" />.' };
  if (!/^[/#]/.test(href))
    return {
      what: `A link goes to "${href}", which is neither a page of this site nor a safe address.`,
      remedy: 'Write a path from the top, such as /skills/sleep/, or an address that begins with https://.',
    };
  const [path = '', id = ''] = href.split('#');
  const target = path === '' ? { ids: own } : pages.get(path);
  if (!target)
    return {
      what: `A link goes to ${path}, and there is no such page.`,
      remedy: `${nearest(path, [...pages.keys()])}`,
    };
  if (id !== '' && target.ids && !target.ids.has(id))
    return {
      what: `A link goes to ${href}, and there is no heading #${id}.`,
      remedy: `Write one of: ${[...target.ids].map((each) => `#${each}`).join(' ')}.`,
    };
  return undefined;
}

/** Pages that share a word with a wrong path. */
function nearest(path: string, paths: readonly string[]): string {
  const wanted = path.split(/[/-]+/).filter((word) => word.length > 2);
  const shared = (other: string) => wanted.filter((word) => other.includes(word.slice(0, 5))).length;
  const near = paths.filter((other) => shared(other) > 0).sort((a, b) => shared(b) - shared(a));
  const offered = near.slice(0, 3).join(', ');
  return `Write a path with a slash at both ends${offered ? `, such as ${offered}` : ', such as /skills/'}.`;
}
