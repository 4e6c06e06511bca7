/** The text of a page: Markdown, links and the components of `components/prose`, nothing else. */
import { type Finding } from './problem.ts';

/** What an author may use beside Markdown, with its attributes. `components/prose/index.ts` holds the same names. */
export const proseTags = {
  Cite: ['id'],
  CrisisNumbers: [],
  EmergencyNumbers: [],
  Line: ['id'],
  Note: [],
  StageTable: [],
  Steps: [],
  Term: ['id'],
} as const satisfies Record<string, readonly string[]>;

export type ProseTag = keyof typeof proseTags;

const TAG = /^<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>/;

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

function tagFindings(text: string): Finding[] {
  const findings: Finding[] = [];
  const open: { name: string; at: number }[] = [];
  for (const { index: at } of text.matchAll(/</g)) {
    const found = TAG.exec(text.slice(at, at + 400));
    if (!found) {
      findings.push({
        what: text.startsWith('<!--', at) ? 'An HTML comment cannot stand in a page.' : 'A "<" begins nothing here.',
        remedy: text.startsWith('<!--', at)
          ? 'Take it out; notes for editors belong in the commit.'
          : 'Say it in words ("less than"), or close the component that it begins: <Cite id="C-2.12" />.',
        at,
      });
      continue;
    }
    const [whole, closing, name = '', attributes = '', selfClosing] = found;
    if (!Object.hasOwn(proseTags, name)) {
      findings.push(unknownTag(name, at));
      continue;
    }
    const known: readonly string[] = proseTags[name as ProseTag];
    const wrong = [...attributes.matchAll(/([\w-]+)="/g)].map(([, attribute = '']) => attribute);
    if (!closing) {
      for (const attribute of wrong.filter((each) => !known.includes(each)))
        findings.push({
          what: `<${name}> does not know "${attribute}".`,
          remedy: known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes no attributes.',
          at,
        });
      for (const attribute of known.filter((each) => !wrong.includes(each)))
        findings.push({ what: `<${name}> needs "${attribute}".`, remedy: `Write <${name} ${attribute}="…">.`, at });
    }
    if (!closing && !selfClosing) open.push({ name, at });
    if (closing && open.pop()?.name !== name)
      findings.push({ what: `${whole} closes nothing.`, remedy: `Write <${name}> before it, or take it out.`, at });
  }
  return [
    ...findings,
    ...open.map(({ name, at }) => ({
      what: `<${name}> is never closed.`,
      remedy: `Write </${name}> after what it holds, or <${name} /> when it holds nothing.`,
      at,
    })),
  ];
}

function unknownTag(name: string, at: number): Finding {
  const isHtml = /^[a-z]/.test(name);
  return {
    what: isHtml ? `<${name}> is HTML, which pages do not hold.` : `<${name}> is no component that pages may use.`,
    remedy: isHtml
      ? 'Use Markdown; looks and scripts belong in src/.'
      : `Use one of ${Object.keys(proseTags).join(', ')}, or correct the name.`,
    at,
  };
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
