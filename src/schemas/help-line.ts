/** A help line: content/help-lines.yaml. */
import { z } from 'astro/zod';
import { isoDate, slug } from './shared.ts';

/** What a line is for, in the order in which a country's lines are shown. */
export const lineKinds = [
  'emergency',
  'drugs',
  'families',
  'crisis',
  'staying-on-the-line',
  'poisons',
  'safety',
  'local',
  'directory',
] as const;

export const countries = ['us', 'uk', 'ca', 'au', 'ie', 'nz', 'world'] as const;

const lineWords = z.strictObject({
  /** Who answers, or what it is for. */
  who: z.string().max(160),
  hours: z.string().max(90).optional(),
  cost: z.string().max(90).optional(),
  languages: z.string().max(160).optional(),
  /** Whether a call shows on the phone bill. */
  bill: z.string().max(120).optional(),
  note: z.string().max(240).optional(),
});

export const helpLineSchema = z
  .strictObject({
    id: slug,
    /** Its place in the file, added when the file is read. */
    order: z.int(),
    /** Ids of the evidence it rests on. */
    facts: z.array(z.string()).min(1),
    country: z.enum(countries),
    kind: z.enum(lineKinds),
    name: z.string(),
    /** As a reader sees it: digits, spaces and hyphens. */
    call: z
      .string()
      .regex(/^[\d -]+$/)
      .optional(),
    /** A second number that does the same. */
    also: z
      .string()
      .regex(/^[\d -]+$/)
      .optional(),
    text: z.strictObject({ number: z.string().regex(/^[\d -]+$/), word: z.string().optional() }).optional(),
    textphone: z
      .string()
      .regex(/^[\d -]+$/)
      .optional(),
    web: z.url({ protocol: /^https$/ }).optional(),
    /** A: seen on the operator's own or a government page. B: on another respected, dated source. */
    rating: z.enum(['A', 'B'], { error: 'Only lines rated A or B are printed.' }),
    checked: isoDate,
    sources: z.array(z.string()).min(1),
    en: lineWords,
    es: lineWords.optional(),
  })
  .refine((line) => line.call ?? line.text ?? line.web, 'A line needs a number to call or text, or an address.');

export type HelpLineData = z.infer<typeof helpLineSchema>;
