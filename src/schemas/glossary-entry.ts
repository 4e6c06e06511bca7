/** A term with its plain meaning: content/glossary.yaml. */
import { z } from 'astro/zod';
import { slug } from './shared.ts';

const entryWords = z.strictObject({
  term: z.string().max(60),
  /** What it means, for somebody who has never heard it. */
  meaning: z.string().min(20).max(400),
  /** Other names people use, slang included. They are listed too, and lead here. */
  also: z.array(z.string().max(40)).default([]),
  /** Misspellings people type. Searched, never shown. */
  typed: z.array(z.string().max(40)).default([]),
});

export const glossaryEntrySchema = z.strictObject({
  id: slug,
  /** Ids in facts.yaml, when the meaning states a clinical fact. */
  facts: z.array(z.string()).default([]),
  /** A page that tells more. */
  page: z
    .string()
    .regex(/^\/.*\/$/)
    .optional(),
  en: entryWords,
  es: entryWords.optional(),
});
