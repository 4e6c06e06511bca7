/** What brings a reader to a page: content/needs.yaml. */
import { z } from 'astro/zod';
import { slug } from './shared.ts';

export const needSchema = z.strictObject({
  id: slug,
  /** Its place in the file, added when the file is read. */
  order: z.int(),
  /** In the reader's words, by language. */
  en: z.string().max(40),
  es: z.string().max(50).optional(),
});
