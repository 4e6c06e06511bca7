/** Cases of the stage rule with their right answers: content/stage-cases.yaml, one entry a group. */
import { z } from 'astro/zod';
import { isoDate, slug } from './shared.ts';

const stageCase = z
  .strictObject({
    start: isoDate,
    today: isoDate,
    days: z.int().min(0).optional(),
    stage: slug.optional(),
    near: slug.optional(),
    next: isoDate.optional(),
  })
  .refine(({ days, stage }) => (days === undefined) === (stage === undefined), {
    path: ['stage'],
    message: 'Give both `days` and `stage`, or neither for a day that has not come yet.',
  });

export const stageCasesSchema = z.strictObject({
  id: slug,
  order: z.int(),
  /** What the group tries, for readers. */
  en: z.string(),
  es: z.string().optional(),
  cases: z.array(stageCase).min(1),
});
