/** A guide or a page about this site: content/<language>/guides/<id>.mdx and about/<id>.mdx. */
import { z } from 'astro/zod';
import { keyPoints, pageFields, safety, urgent } from './shared';

export const guideSchema = z.strictObject({
  ...pageFields,
  keyPoints,
  safety,
  urgent,
  /** Its place in the list of guides. */
  order: z.int().min(1),
});
