/** Words in a search that mean danger now: content/danger.yaml, whose head says what they mean. */
import { z } from 'astro/zod';

const lexemes = z
  .string()
  .regex(
    /^[a-z0-9]+(_[a-z0-9]+)*\*?( [a-z0-9]+(_[a-z0-9]+)*\*?)*$/,
    'Words with single spaces between: small letters, no accents, no apostrophes; _ between words, * at the end.',
  );
const name = z.string().regex(/^[a-z]+$/, 'A name of small letters.');
const rule = z
  .string()
  .regex(/^(= [a-z]+|(\? )?[a-z]+( > [a-z]+)?)$/, 'A group, or two: "a", "= a", "a > b", "? a > b".');

export const dangerSchema = z
  .strictObject({
    id: z.enum(['overdose', 'despair']),
    groups: z.record(name, lexemes),
    rules: z.array(rule).min(3),
  })
  .superRefine(({ groups, rules }, context) => {
    const named = rules.flatMap((text) => text.match(/[a-z]+/g) ?? []);
    if (rules.some((text) => text.startsWith('?'))) named.push('past', 'now');
    for (const unknown of named.filter((group) => !(group in groups)))
      context.addIssue({
        code: 'custom',
        path: ['rules'],
        message: `needs a group "${unknown}", which is not there.`,
      });
  });

/** What people might type on their worst night, and what they type on others: content/cries.yaml. */
export const criesSchema = z.strictObject({
  id: z.enum(['overdose', 'despair', 'calm']),
  texts: z.array(z.string().trim().min(2)).min(100),
});
