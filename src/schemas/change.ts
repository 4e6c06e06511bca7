/** A change to our advice: content/changes.yaml, shown to readers and in the feed. */
import { z } from 'astro/zod';
import { isoDate, slug } from './shared.ts';

const changeWords = z.strictObject({ title: z.string().max(90), text: z.string().max(600) });

export const changeSchema = z.strictObject({
  id: slug,
  date: isoDate,
  /** The pages it concerns. */
  pages: z.array(z.string().regex(/^\/.*\/$/)).min(1),
  /** Who has reviewed the change. `editors` until a named clinician has. */
  reviewer: z.enum(['editors']),
  en: changeWords,
  es: changeWords.optional(),
});
