/** A coping skill: content/<language>/skills/<id>.mdx. */
import { z } from 'astro/zod';
import { keyPoints, pageFields, safety, slug, urgent } from './shared.ts';

export const skillSchema = z.strictObject({
  ...pageFields,
  keyPoints,
  safety,
  urgent,
  /** Its number in the list of skills. */
  number: z.int().min(1),
  /** How long it takes, in a few words. */
  time: z.string().max(60),
  /** Ids in stages.yaml, where it fits best first. */
  stages: z.array(slug).min(1, 'Name at least one stage.'),
  /** Ids in needs.yaml. */
  needs: z.array(slug).min(1, 'Name at least one need.'),
});
