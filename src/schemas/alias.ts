/** What people type when they look for a page: content/aliases.yaml and content/synonyms.yaml. */
import { z } from 'astro/zod';

export const aliasesSchema = z.strictObject({
  /** The path of a page, or of a section of it with its id after a #. */
  page: z
    .string()
    .regex(/^\/(.*\/)?(#[a-z0-9-]+)?$/, 'Write a path with a slash at both ends, then #section if need be.'),
  names: z
    .array(
      z
        .string()
        .max(60)
        .regex(/^[^|]+$/, 'No | in an alias.'),
    )
    .min(1),
});

/** Words taken for one another: single words in small letters, without accents. */
export const synonymsSchema = z.strictObject({
  words: z.array(z.string().regex(/^[a-z0-9]+$/, 'One word in small letters, without accents.')).min(2),
});
