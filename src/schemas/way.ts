/** A short ordered route through pages, for one kind of reader: content/ways.yaml. */
import { z } from 'astro/zod';
import { slug } from './shared.ts';

const wayWords = z.strictObject({ heading: z.string().max(60), lead: z.string().max(120) });

export const waySchema = z.strictObject({
  id: slug,
  /** Its place in the file, added when the file is read. */
  order: z.int(),
  /** Paths of this site, in reading order. */
  steps: z
    .array(z.string().regex(/^\/.*\/$/, 'A step is a path with a slash at both ends.'))
    .min(3)
    .max(10),
  en: wayWords,
  es: wayWords.optional(),
});
