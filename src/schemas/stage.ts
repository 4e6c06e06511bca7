/** A stage guide: content/<language>/stages/<id>.mdx, one for each id in content/stages.yaml. */
import { z } from 'astro/zod';
import { keyPoints, needs, pageFields } from './shared.ts';

/** Which three of the key points the stage finder shows, counted from 1. */
const matters = z.tuple([z.int().min(1), z.int().min(1), z.int().min(1)], 'Name three key points by number, from 1.');

export const stageSchema = z
  .strictObject({ ...pageFields, keyPoints, matters, needs })
  .refine((page) => page.matters.every((number) => number <= page.keyPoints.length), {
    path: ['matters'],
    message: 'Names a key point that is not there. Count the lines of keyPoints from 1.',
  });
