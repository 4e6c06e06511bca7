/** What is handed over: short addresses, which stand on paper for years, and sentences on cards and posters. */
import { tools } from '../i18n/en/tools.ts';
import { type Content, type List } from './content.ts';
import { problemIn, type Problem } from './problem.ts';

interface Short {
  id: string;
  to: string;
}
interface Sheet {
  id: string;
  page: string;
  [language: string]: unknown;
}

/** @param paths every path of the site */
export function handedOverProblems({ pages, lists, languages }: Content, paths: Iterable<string>): Problem[] {
  const taken = new Set([...paths].map((path) => path.split('/')[1]));
  const short = lists.get('content/short-addresses.yaml');
  const sheets = lists.get('content/handouts.yaml');
  return [
    ...(short ? shortProblems(short, taken) : []),
    ...(sheets?.entries ?? []).flatMap((entry) => {
      const sheet = entry as unknown as Sheet;
      return languages.flatMap((language) => {
        const page = pages.find((each) => each.path === sheet.page && each.language === language);
        // Get help is made of the list of lines: its first sentence stands for key points.
        const keyPoints = (page?.data['keyPoints'] ?? [tools.help.lead]) as string[];
        return unsaid(sheets!, sheet, language, keyPoints);
      });
    }),
  ];
}

function shortProblems({ file, text, entries }: List, taken: ReadonlySet<string | undefined>): Problem[] {
  const all = entries as unknown as Short[];
  return all.flatMap(({ id, to }, index) => {
    const problem = (what: string, remedy: string) => [problemIn(file, text, { what, remedy, near: `id: ${id}\n` })];
    const twin = all.findIndex((other) => other.to === to);
    if (twin !== index)
      return problem(`${id}.to names ${to}, and so does ${all[twin]?.id}.`, 'Keep one address for each page.');
    if (to !== `/${id}/` && taken.has(id))
      return problem(`${id} stands where the site has pages of its own: /${id}/.`, 'Choose another id.');
    return [];
  });
}

function unsaid({ file, text }: List, sheet: Sheet, language: string, keyPoints: readonly string[]): Problem[] {
  const { card = [], poster = [] } = (sheet[language] ?? {}) as { card?: string[]; poster?: string[] };
  return [...card, ...poster]
    .filter((sentence) => !keyPoints.some((point) => point.includes(sentence)))
    .map((sentence) =>
      problemIn(file, text, {
        what: `${sheet.id} puts on its card or poster "${sentence}", and the key points of ${sheet.page} do not.`,
        remedy: `Copy a sentence word for word from: ${keyPoints.join(' ')}`,
        near: sentence,
      }),
    );
}
