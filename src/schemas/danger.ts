/** Words in a search that may mean danger now: content/danger.yaml. */
import { z } from 'astro/zod';

const phrase = z.string().regex(/^[a-z]+( [a-z]+)*$/, 'Small letters and single spaces: no accents, no apostrophes.');

export const dangerSchema = z.strictObject({
  id: z.enum(['overdose', 'despair']),
  words: z.array(phrase).min(10),
  /** Words that can also speak of the past. */
  perhaps: z.array(phrase).default([]),
  /** Words that say that they do. */
  unless: z.array(phrase).default([]),
});
