/** Which kinds of sources carry a fact. What is cited under advice must be what a clinician would accept. */
import { type FactSubject } from '../schemas/fact.ts';
import { type SourceKind } from '../schemas/source.ts';
import { type Content, type List } from './content.ts';
import { problemIn, type Finding, type Problem } from './problem.ts';

const ANY_SUBJECT: readonly SourceKind[] = ['guideline', 'official', 'review', 'study', 'manual', 'professional'];

/** Kinds that carry a fact, by what it is about. A newspaper may stand beside them, never alone. */
const CARRIES: Record<FactSubject, readonly SourceKind[]> = {
  health: ANY_SUBJECT,
  law: [...ANY_SUBJECT, 'law'],
  service: [...ANY_SUBJECT, 'service'],
};

/** Hosts that only copy, show or sell other people's texts, by the name before the last dot: never a work's own home. */
const COPIERS =
  /(^|\.)(academia|anyflip|coursehero|docplayer|docslib|dokumen|ebin|fdocuments|issuu|nxtbook|pdf4pro|pdfslide|researcher|researchgate|scilit|scribd|semanticscholar|slideplayer|slideshare|studylib|vdocuments|yumpu)\.[a-z]+$/;

/** Facts that rest on less, each with its reason in the field `weak`: so many at most. */
const MOST_WEAK = 5;

/** What is wrong with the evidence: facts that rest on too little, and records that lead to copies. */
export function evidenceProblems(lists: Content['lists']): Problem[] {
  const facts = lists.get('content/facts.yaml');
  const records = lists.get('content/sources.json');
  const sources = (records?.entries ?? []) as { id: string; kind: SourceKind; URL?: string }[];
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
  const inFile = (list: List | undefined, findings: Finding[]) =>
    findings.map((finding) => problemIn(list?.file ?? '', list?.text ?? '', finding));
  return [
    ...inFile(facts, evidenceFindings((facts?.entries ?? []) as unknown as WeighedFact[], kinds)),
    ...inFile(records, homeFindings(sources)),
  ];
}

interface WeighedFact {
  id: string;
  about?: FactSubject | undefined;
  sources: readonly string[];
  /** Why less is enough. */
  weak?: string | undefined;
}

/** Facts without a source that carries them, exceptions that need none, and too many exceptions. */
function evidenceFindings(facts: readonly WeighedFact[], kinds: ReadonlyMap<string, SourceKind>): Finding[] {
  const near = (id: string) => `id: ${id}\n`;
  const carried = ({ about = 'health', sources }: WeighedFact) =>
    sources.some((id) => CARRIES[about].includes(kinds.get(id) as SourceKind));
  const excepted = facts.filter(({ weak }) => weak !== undefined);
  return [
    ...facts
      .filter((fact) => fact.weak === undefined && !carried(fact))
      .map(({ id, about = 'health', sources }) => ({
        what: `${id}, about ${about}, rests only on ${sources.map((source) => `${source} (${kinds.get(source)})`).join(', ')}.`,
        remedy: `Add a source of one of these kinds: ${CARRIES[about].join(', ')}; or drop the fact and its sentences.`,
        near: near(id),
      })),
    ...excepted.filter(carried).map(({ id }) => ({
      what: `${id} says why weak sources are enough, and has a strong one.`,
      remedy: 'Take out the field "weak".',
      near: near(id),
    })),
    ...excepted.slice(MOST_WEAK).map(({ id }) => ({
      what: `${id} is exception number ${MOST_WEAK + 1} or more to strong sources.`,
      remedy: `Keep at most ${MOST_WEAK}: find a strong source, or drop the fact.`,
      near: near(id),
    })),
  ];
}

/** Records whose address is that of a copy. */
function homeFindings(sources: readonly { id: string; URL?: string | undefined }[]): Finding[] {
  return sources
    .filter(({ URL: address = '' }) => URL.canParse(address) && COPIERS.test(new URL(address).hostname))
    .map(({ id, URL: address }) => ({
      what: `${id} sends readers to a copy: ${address}.`,
      remedy:
        "Give the work's own home (its DOI, PubMed, the body's own page) in URL, and the copy that was read in readAt.",
      near: `"id": "${id}"`,
    }));
}
