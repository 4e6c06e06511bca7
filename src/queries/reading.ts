/** Everything the Reading layout shows around the text of a written page. */
import { render } from 'astro:content';
import { type Reference } from './bibliography';
import { getCitations, type Citations } from './citations';
import { pathOf, type ListedPage, type PageEntry, type PageKind } from './pages';
import { getStepsThrough, type Step } from './ways';
import { type StageOnRoad } from './road';
import { type Language } from '@/site';

export interface Reading {
  kind: PageKind;
  path: string;
  title: string;
  description: string;
  keyPoints: string[];
  safety: boolean;
  /** A button to leave the page at once. */
  quickExit: boolean;
  /** The text comes before the page in brief. */
  urgent: boolean;
  headings: { depth: number; slug: string; text: string }[];
  references: Reference[];
  review: { reviewed: string; nextReview: string; reviewer: 'editors' };
  /** The ways through the site that this page is on. */
  steps: Step[];
  /** What to read next. */
  next: ListedPage[];
  /** On stage guides: the stages, and the one being read. */
  road?: StageOnRoad[] | undefined;
  here?: string | undefined;
}

/** @returns the text to render, the props of the layout, and what prose components look up. */
export async function getReading(entry: PageEntry, next: ListedPage[], language: Language) {
  const { title, description, keyPoints, reviewed, nextReview, reviewer } = entry.data;
  const citations: Citations = await getCitations(entry);
  const { Content, headings } = await render(entry);
  const reading: Reading = {
    kind: entry.collection,
    path: pathOf(entry),
    title,
    description,
    keyPoints,
    // Every stage guide carries the warning; other pages say whether they need it.
    safety: !('safety' in entry.data) || entry.data.safety,
    urgent: 'urgent' in entry.data && entry.data.urgent,
    quickExit: 'quickExit' in entry.data && entry.data.quickExit,
    headings,
    references: citations.references,
    review: { reviewed, nextReview, reviewer },
    steps: await getStepsThrough(pathOf(entry), language),
    next,
  };
  return { Content, reading, local: { file: entry.filePath ?? entry.id, citations } };
}
