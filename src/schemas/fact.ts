/** A fact the site may state: content/facts.yaml. Pages cite facts; a fact names its sources. */
import { z } from 'astro/zod';

export const factSubjects = ['health', 'law', 'service'] as const;
export type FactSubject = (typeof factSubjects)[number];

export const factSchema = z.strictObject({
  id: z.string().regex(/^[CFHLS]-\d+(\.\d+)?[a-z]?$/, 'A fact id looks like C-2.12, S-01a or H-02.'),
  /** What was found, in our own words. Not published as it stands: pages say it for their reader. */
  says: z.string().min(3),
  /**
   * `page`: read on the source's own page. `secondary`: read on a page that reports or hosts it, and
   * that page is the source named. Nothing else may be published.
   */
  verified: z.enum(['page', 'secondary'], {
    error: 'Only a fact that was read in a source may be used: page or secondary.',
  }),
  /** Ids in sources.json. */
  sources: z.array(z.string()).min(1, 'A fact needs a source.'),
  /** What it is about, where that is not health: decides which kinds of sources carry it, see checks/evidence.ts. */
  about: z.enum(factSubjects).default('health'),
  /** Why weak sources are enough, where there is no strong one: see checks/evidence.ts. */
  weak: z.string().min(10).optional(),
});
