/** What no file shows by itself: two that claim the same, or one that is missing. */
import { type RoadStage } from '../domain/stage.ts';
import { roadProblems } from '../domain/whole-road.ts';
import { site } from '../site.ts';
import { type Content, type Page } from './content.ts';
import { problemIn, type Problem } from './problem.ts';

export function acrossProblems({ pages, lists, languages }: Content): Problem[] {
  const road = lists.get('content/stages.yaml');
  const stages = (road?.entries ?? []) as unknown as RoadStage[];
  return [
    ...roadProblems(stages).map((found) => ({
      file: 'content/stages.yaml',
      line: undefined,
      what: found,
      remedy: 'See the counting rule in src/domain/stage.ts.',
    })),
    ...languages.flatMap((language) => {
      const own = pages.filter((page) => page.language === language);
      return [
        ...doubles(own, 'title', ({ data }) => data.title.toLowerCase()),
        ...doubles(own, 'description', ({ data }) => data.description.toLowerCase()),
        ...doubles(own, 'number', ({ kind, data }) => kind === 'skills' && String(data['number'])),
        ...(stages.length > 0 ? guideProblems(own, stages, language) : []),
      ];
    }),
    ...twinProblems(pages, languages),
  ];
}

/** Pages that share what only one may have. */
function doubles(pages: readonly Page[], field: string, valueOf: (page: Page) => string | false): Problem[] {
  const first = new Map<string, Page>();
  return pages.flatMap((page) => {
    const value = valueOf(page);
    if (value === false) return [];
    const other = first.get(value);
    if (!other) first.set(value, page);
    return other
      ? [
          problemIn(page.file, page.text, {
            what: `${field} is the same as in ${other.file}.`,
            remedy: 'Give one of the two another: readers and search engines tell pages apart by it.',
            near: `${field}:`,
          }),
        ]
      : [];
  });
}

function guideProblems(own: readonly Page[], stages: readonly RoadStage[], language: string): Problem[] {
  const guides = own.filter(({ kind }) => kind === 'stages');
  const strangers = guides.filter(({ name }) => !stages.some(({ id }) => id === name));
  const missing = own.length === 0 ? [] : stages.filter(({ id }) => !guides.some(({ name }) => name === id));
  return [
    ...strangers.map(({ file }) => ({
      file,
      line: undefined,
      what: 'No stage of content/stages.yaml has this name.',
      remedy: `Name the file after one of: ${stages.map(({ id }) => id).join(', ')}.`,
    })),
    ...missing.map(({ id }) => ({
      file: `content/${language}/stages/${id}.mdx`,
      line: undefined,
      what: 'This stage has no guide.',
      remedy: 'Write it, with the fields of src/schemas/stage.ts.',
    })),
  ];
}

/** A language has the same pages as every other, so that a link leads to the same page in each. */
function twinProblems(pages: readonly Page[], languages: readonly string[]): Problem[] {
  const files = new Set(pages.map(({ file }) => file));
  const written = languages.filter((language) => pages.some((page) => page.language === language));
  return pages.flatMap(({ file, language, kind, name }) =>
    written
      .map((other) => `content/${other}/${kind}/${name}.mdx`)
      .filter((twin) => !files.has(twin))
      .map((twin) => ({
        file: twin,
        line: undefined,
        what: `This page is missing: ${file} has no twin here.`,
        remedy: `Translate it${language === site.defaultLanguage ? '' : ' back'} under the same file name, or take ${file} away.`,
      })),
  );
}
