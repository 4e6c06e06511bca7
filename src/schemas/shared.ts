/** What every written page carries, whatever its kind. */
import { z } from 'astro/zod';

/**
 * A calendar date as a quoted ISO 8601 string. Quotes matter: YAML turns an unquoted date into a
 * moment in time, and an impossible one into another day, without a word.
 */
export const isoDate = z.iso.date({ error: 'Write a real calendar date in quotes, such as "2026-11-23".' });

/** A file or entry name: small letters, digits and hyphens. It is also the address. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens.');

export const pageFields = {
  title: z.string().min(3).max(70),
  /** For search results, written for people. Link previews say less: decision 014. */
  description: z.string().min(40).max(160, 'Keep the description to 160 characters.'),
  /** One line for lists of pages. */
  summary: z.string().min(20).max(120, 'Keep the summary to 120 characters.'),
  /** When the whole page was last read against its sources. */
  reviewed: isoDate,
  /** When that is due again. */
  nextReview: isoDate,
  /** Who read it. `editors` until a named clinician has: never invent a person. */
  reviewer: z.enum(['editors']),
  /** Ids in sources.json, in the order in which the page cites them: their numbers. */
  sources: z.array(z.string()).min(1, 'Name at least one source.'),
};

/** Ids in needs.yaml: what brings a reader to the page. Pages that share one are offered to each other. */
export const needs = z.array(slug).default([]);

/** The page in brief: printed first on the page, and the only words on its handout. */
export const keyPoints = z.array(z.string().max(180)).min(3).max(7);

/**
 * Whether the page's own first lines are what a reader in danger came for. Then they come first, and
 * "In short" and the warning follow the text.
 */
export const urgent = z.boolean().default(false);

/** Whether the page prints the warning about lost tolerance above its text. */
export const safety = z.boolean().default(false);
