/** The text of a page: Markdown, links and the components of `components/prose`, nothing else. */
import { type Finding } from './problem.ts';
import { tagFindings } from './tags.ts';

/** Code holds no markup. Blanked out, so that places stay the same. */
const withoutCode = (text: string) =>
  text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replaceAll(/[^\n]/g, ' '));

/** @param from where the text begins: places count from the beginning of the file */
export function markupFindings(file: string, from: number): Finding[] {
  const text = ' '.repeat(from) + withoutCode(file.slice(from));
  return [...codeFindings(text), ...tagFindings(text), ...headingFindings(text), ...pictureFindings(text)];
}

function codeFindings(text: string): Finding[] {
  const words = 'Pages hold words only.';
  return [
    ...[...text.matchAll(/^(import|export)\s/gm)].map(({ index, 1: word }) => ({
      what: `A line begins with "${word}", which would run as code.`,
      remedy: `Take the line out, or begin it with another word. ${words} The components need no import.`,
      at: index,
    })),
    ...[...text.matchAll(/[{}]/g)].map(({ index, 0: brace }) => ({
      what: `A curly brace ("${brace}") would run as code.`,
      remedy: `Write round brackets. ${words}`,
      at: index,
    })),
  ];
}

function headingFindings(text: string): Finding[] {
  const headings = [...text.matchAll(/^(#{1,6})\s+\S/gm)].map(({ 1: marks = '', index }) => ({
    level: marks.length,
    at: index,
  }));
  return headings.flatMap(({ level, at }, index): Finding[] => {
    const before = headings[index - 1]?.level ?? 1;
    if (level === 1)
      return [{ what: 'The page has its heading already: the title.', remedy: 'Begin with ## here.', at }];
    if (level > before + 1)
      return [
        {
          what: `A heading of level ${level} follows one of level ${before}.`,
          remedy: `Leave no level out: write ${'#'.repeat(before + 1)}.`,
          at,
        },
      ];
    return [];
  });
}

function pictureFindings(text: string): Finding[] {
  return [...text.matchAll(/!\[([^\]]*)\]\([^)]*\)/g)].map(({ index, 1: shown = '' }) =>
    shown.trim() === ''
      ? {
          what: 'A picture without words: who cannot see it gets nothing.',
          remedy: 'Say in the text what it shows, and take the picture out: pages hold words only.',
          at: index,
        }
      : {
          what: 'A picture: a page must be readable after one request, so pages hold none.',
          remedy: `Say in the text what it shows ("${shown}").`,
          at: index,
        },
  );
}
