/** A stage guide: content/<language>/stages/<id>.mdx, one for each id in content/stages.yaml. */
import { z } from 'astro/zod';
import { keyPoints, needs, pageFields } from './shared';

export const stageSchema = z.strictObject({ ...pageFields, keyPoints, needs });
