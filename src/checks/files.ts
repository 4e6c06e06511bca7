/** What is in the content folder, and what is wrong with a file before anybody reads what it says. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isUtf8 } from 'node:buffer';
import { type Problem } from './problem.ts';

/** Far more than the longest page that a reader gets through, and than one round trip carries. */
export const MOST_BYTES = { page: 40_000, picture: 100_000 };

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export interface ContentFile {
  /** From the top of the project, with slashes. */
  file: string;
  /** As Astro sees it: without a byte order mark, lines ended by "\n". */
  text: string;
}

export interface Kinds {
  languages: readonly string[];
  kinds: readonly string[];
}

/** Every file below a folder of the project, with slashes; links are named, not followed. */
export function filesBelow(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Reads a file, or says why it cannot be read as text. */
export function readText(root: string, file: string): ContentFile | Problem {
  const whole = path.join(root, file);
  const problem = (what: string, remedy: string, line?: number): Problem => ({ file, line, what, remedy });
  const { size } = lstatSync(whole);
  if (lstatSync(whole).isSymbolicLink())
    return problem('This is a link to another file.', 'Put the file itself here: links do not survive every host.');
  if (size > MOST_BYTES.page && file.endsWith('.mdx'))
    return problem(
      `The page has ${size.toLocaleString('en')} bytes; the most is ${MOST_BYTES.page.toLocaleString('en')}.`,
      'Split it into pages that answer one question each.',
    );
  const bytes = readFileSync(whole);
  if (!isUtf8(bytes)) {
    const line = bytes.subarray(0, firstBadByte(bytes)).toString('latin1').split('\n').length;
    return problem('The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.', line);
  }
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  if (text.trim() === '') return problem('The file is empty.', 'Write it, or take it away.');
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0)
    return problem('A character was lost here (�).', 'Write it again.', text.slice(0, lost).split('\n').length);
  return { file, text };
}

function firstBadByte(bytes: Buffer): number {
  let good = 0;
  for (let bad = bytes.length; good < bad - 1;) {
    const middle = Math.floor((good + bad) / 2);
    // A cut inside a character is no mistake: three bytes may be left over.
    const whole = [0, 1, 2, 3].some((left) => isUtf8(bytes.subarray(0, middle - left)));
    if (whole) good = middle;
    else bad = middle;
  }
  return good;
}

/** A file that no collection reads would be left out without a word. */
export function placeProblem(file: string, { languages, kinds }: Kinds): Problem | undefined {
  const problem = (what: string, remedy: string): Problem => ({ file, line: undefined, what, remedy });
  const parts = file.split('/').slice(1);
  if (parts.length === 1)
    return /^[a-z-]+\.(yaml|json)$|^README\.md$/.test(parts[0] ?? '')
      ? undefined
      : problem('Nothing reads this file.', 'Pages go into content/<language>/<kind>/, lists are .yaml or .json.');
  const [language = '', kind = '', name = ''] = parts;
  if (!languages.includes(language))
    return problem(
      `"${language}" is not a language of this site, so nobody would see the file.`,
      `Move it below ${languages.map((code) => `content/${code}/`).join(' or ')}, or add the language to src/site.ts.`,
    );
  if (!kinds.includes(kind) || parts.length !== 3)
    return problem('Nothing reads this folder.', `Move the page into one of: ${kinds.join(', ')}.`);
  if (!name.endsWith('.mdx'))
    return problem('Nothing reads this file.', 'A page ends in .mdx and holds words only, no pictures.');
  if (!NAME.test(name.slice(0, -'.mdx'.length)))
    return problem(
      'The file name is the address of the page, and this one would make a bad address.',
      'Use small letters, digits and hyphens only, such as sleep-at-night.mdx.',
    );
  return undefined;
}

/** Pictures that would cost a visitor more than a page. */
export function pictureProblems(root: string): Problem[] {
  return filesBelow(root, 'public')
    .filter((file) => /\.(png|jpe?g|gif|webp|avif|svg)$/i.test(file))
    .map((file) => ({ file, size: lstatSync(path.join(root, file)).size }))
    .filter(({ size }) => size > MOST_BYTES.picture)
    .map(({ file, size }) => ({
      file,
      line: undefined,
      what: `The picture has ${size.toLocaleString('en')} bytes; the most is ${MOST_BYTES.picture.toLocaleString('en')}.`,
      remedy: 'Make it smaller, or leave it out: readers pay for it.',
    }));
}
