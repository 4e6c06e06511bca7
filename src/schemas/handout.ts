/** A page that can be handed over on paper: content/handouts.yaml. */
import { z } from 'astro/zod';
import { lineKinds } from './help-line.ts';
import { slug } from './shared.ts';

/** What fits beside the code, the warning, the numbers and the worker's own line. */
const CARD_LENGTH = 180;

const handoutWords = z.strictObject({
  /** Sentences of the page's key points that fit a wallet card, word for word. None where a card could out someone. */
  card: z
    .array(z.string())
    .min(1)
    .refine((sentences) => sentences.join(' ').length <= CARD_LENGTH, `A card has room for ${CARD_LENGTH} characters.`)
    .optional(),
  /** For a wall: one sentence in large letters, and one below it. */
  poster: z.tuple([z.string().max(90), z.string().max(130)]).optional(),
});

export const handoutSchema = z.strictObject({
  id: slug,
  /** Its place in the file, added when the file is read. */
  order: z.int(),
  /** The page it is made from. */
  page: z.string().regex(/^\/.*\/$/, 'Write a path with a slash at both ends, such as /get-help/.'),
  /** Kinds of help lines to print, in this order. */
  lines: z.array(z.enum(lineKinds)).min(1),
  /** Whether each line of these kinds is printed, or the first of each. */
  everyLine: z.boolean().default(false),
  en: handoutWords,
  es: handoutWords.optional(),
});
