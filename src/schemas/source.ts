/** A work cited: content/sources.json, in CSL-JSON (https://docs.citationstyles.org). */
import { z } from 'astro/zod';

const name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);
const dateParts = z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) });

/** What a source is, and so what it may carry: see `CARRIES` in checks/evidence.ts. */
export const sourceKinds = [
  'guideline',
  'official',
  'law',
  'review',
  'study',
  'manual',
  'service',
  'professional',
  'news',
  // Cited because of what it said, not for what is so.
  'history',
] as const;

export type SourceKind = (typeof sourceKinds)[number];

export const sourceSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(sourceKinds),
  type: z.enum([
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'book',
    'legislation',
    'paper-conference',
    'post-weblog',
    'regulation',
    'report',
    'webpage',
  ]),
  title: z.string(),
  author: z.array(name).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  issued: dateParts.optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  number: z.string().optional(),
  'number-of-pages': z.string().optional(),
  DOI: z.string().optional(),
  /** In PubMed: digits. */
  PMID: z.string().regex(/^\d+$/, 'Digits only.').optional(),
  ISBN: z.string().optional(),
  /** The work's own home, never a copy. */
  URL: z.url().optional(),
  /** Where it was read, when that was a copy. */
  readAt: z.url().optional(),
  /** The day its page was read. */
  accessed: dateParts.optional(),
});
