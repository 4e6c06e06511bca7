/** An address that a hand can type, and the line to text with it: content/short-addresses.yaml. */
import { z } from 'astro/zod';
import { MESSAGE_LENGTH, messageLength, outsideAlphabet } from '../domain/text-message.ts';
import { slug } from './shared.ts';

/** Under what a worker looks for it on the sharing page, in that order. */
export const shareGroups = ['now', 'stages', 'care', 'families', 'skills'] as const;
export type ShareGroup = (typeof shareGroups)[number];

/** Kept free in each message: https://fourstages.example.org/pregnant needs 39. */
const ADDRESS_LENGTH = 40;

const textLine = z.string().superRefine((text, context) => {
  const problem = (message: string) => context.addIssue({ code: 'custom', message });
  const parts = text.split('{address}');
  if (parts.length !== 2) return problem('Write {address} once, where the address is to stand.');
  const words = parts.join('');
  const outside = outsideAlphabet(words);
  if (outside.length > 0)
    return problem(`Text messages have no ${outside.join(' ')}. Use straight quotes and plain hyphens.`);
  const over = messageLength(words) - (MESSAGE_LENGTH - ADDRESS_LENGTH);
  if (over > 0) problem(`Too long by ${over}: beside the address a message has room for 120 characters.`);
});

const shareWords = z.strictObject({
  /** One message. None where a text could put someone in danger. */
  text: textLine.optional(),
});

export const shortAddressSchema = z.strictObject({
  /** The address after the first slash. */
  id: slug.max(8, 'A hand has to type it: eight letters at most.'),
  /** Its place in the file, added when the file is read. */
  order: z.int(),
  /** The page it leads to. */
  to: z.string().regex(/^\/.*\/$/, 'Write a path of this site with a slash at both ends.'),
  group: z.enum(shareGroups),
  en: shareWords,
  es: shareWords.optional(),
});
