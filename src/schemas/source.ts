/** A work cited: content/sources.json, in CSL-JSON (https://docs.citationstyles.org). */
import { z } from 'astro/zod';

const name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);
const dateParts = z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) });

export const sourceSchema = z.strictObject({
  id: z.string(),
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
  ISBN: z.string().optional(),
  URL: z.url().optional(),
  /** The day its page was read. */
  accessed: dateParts.optional(),
});
