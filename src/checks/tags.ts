/** The components of a page: known, with their attributes, and closed. No other tag may stand there. */
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

/** @param text without code, in which a tag is none */
export function tagFindings(text: string): Finding[] {
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
