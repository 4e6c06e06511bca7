/**
 * What an author may get wrong, found by reading the files before anything is built. The build stops
 * and `npm run dev` says so; each problem names its file, its line and the remedy.
 */
import { acrossProblems } from './across.ts';
import { readContent, type Content } from './content.ts';
import { type Problem } from './problem.ts';
import { referenceProblems } from './references.ts';

export { dateProblems } from './dates.ts';
export { problemText } from './problem.ts';

/** @param root the folder that holds `content/` */
export function contentProblems(root: string, languages?: Content['languages']): Problem[] {
  const content = readContent(root, languages);
  // While a file cannot be read, everything that names it would look wrong too.
  if (content.problems.length > 0) return content.problems;
  return [...acrossProblems(content), ...referenceProblems(content)];
}
