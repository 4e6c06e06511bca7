/** A guide, a page for families or about this site: content/<language>/<guides|families|about>/<id>.mdx. */
import { z } from 'astro/zod';
import { keyPoints, needs, pageFields, safety, slug, urgent } from './shared.ts';

export const guideSchema = z.strictObject({
  ...pageFields,
  keyPoints,
  safety,
  urgent,
  needs,
  /** Ids in stages.yaml that it fits, if it belongs to some more than others. */
  stages: z.array(slug).default([]),
  /** Whether the page has a button to leave it at once: only where being seen reading it is a danger. */
  quickExit: z.boolean().default(false),
  /** Its place in the list of guides. */
  order: z.int().min(1),
});
