/** One of the four stages as a fact: content/stages.yaml. */
import { z } from 'astro/zod';
import { slug } from './shared.ts';

const stageWords = z.strictObject({
  name: z.string(),
  /** Another name people know it by. */
  also: z.string().optional(),
  /** Its hour on the road from night to day. */
  hour: z.string(),
});

export const roadStageSchema = z.strictObject({
  id: slug,
  order: z.int().min(1).max(4),
  /** Counted from the first day without heroin, which is day 0: whole days, or calendar years. */
  begins: z.union([z.strictObject({ days: z.int().min(0) }), z.strictObject({ years: z.int().min(1) })]),
  en: stageWords,
  es: stageWords.optional(),
});
