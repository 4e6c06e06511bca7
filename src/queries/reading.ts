/** Everything the Reading layout shows around the text of a written page. */
import { render } from 'astro:content';
import { type Reference } from './bibliography';
import { getCitations, type Citations } from './citations';
import { pathOf, type ListedPage, type PageEntry, type PageKind } from './pages';
import { type StageOnRoad } from './road';

export interface Reading {
  kind: PageKind;
  title: string;
  description: string;
  keyPoints: string[];
  safety: boolean;
  /** The text comes before the page in brief. */
  urgent: boolean;
  headings: { depth: number; slug: string; text: string }[];
  references: Reference[];
  review: { reviewed: string; nextReview: string; reviewer: 'editors' };
  /** What to read next. */
  next: ListedPage[];
  /** On stage guides: the stages, and the one being read. */
  road?: StageOnRoad[] | undefined;
  here?: string | undefined;
}

/** @returns the text to render, the props of the layout, and what prose components look up. */
export async function getReading(entry: PageEntry, next: ListedPage[]) {
  const { title, description, keyPoints, reviewed, nextReview, reviewer } = entry.data;
  const citations: Citations = await getCitations(entry);
  const { Content, headings } = await render(entry);
  const reading: Reading = {
    kind: entry.collection,
    title,
    description,
    keyPoints,
    // Every stage guide carries the warning; other pages say whether they need it.
    safety: entry.collection === 'stages' || ('safety' in entry.data && entry.data.safety),
    urgent: 'urgent' in entry.data && entry.data.urgent,
    headings,
    references: citations.references,
    review: { reviewed, nextReview, reviewer },
    next,
  };
  return { Content, reading, local: { file: entry.filePath ?? entry.id, citations } };
}

export function listed(entry: PageEntry): ListedPage {
  return { path: pathOf(entry), title: entry.data.title, summary: entry.data.summary };
}
