/** What content/ holds: kinds of pages by their folder and lists by their file, each with its schema. */
import { changeSchema } from '../schemas/change.ts';
import { dangerSchema } from '../schemas/danger.ts';
import { factSchema } from '../schemas/fact.ts';
import { glossaryEntrySchema } from '../schemas/glossary-entry.ts';
import { guideSchema } from '../schemas/guide.ts';
import { handoutSchema } from '../schemas/handout.ts';
import { helpLineSchema } from '../schemas/help-line.ts';
import { needSchema } from '../schemas/need.ts';
import { roadStageSchema } from '../schemas/road-stage.ts';
import { skillSchema } from '../schemas/skill.ts';
import { shortAddressSchema } from '../schemas/short-address.ts';
import { sourceSchema } from '../schemas/source.ts';
import { stageCasesSchema } from '../schemas/stage-case.ts';
import { stageSchema } from '../schemas/stage.ts';
import { waySchema } from '../schemas/way.ts';
import { type Schema } from './data.ts';

const guide = { file: 'src/schemas/guide.ts', schema: guideSchema };

/** Kinds of pages by the name of their folder. */
export const pageKinds: Record<string, Schema> = {
  stages: { file: 'src/schemas/stage.ts', schema: stageSchema },
  skills: { file: 'src/schemas/skill.ts', schema: skillSchema },
  guides: guide,
  families: guide,
  about: guide,
};

/** Lists by their file; `inOrder` where the place in the file is a field of its own. */
export const listKinds: Record<string, Schema & { inOrder?: true }> = {
  'content/stages.yaml': { file: 'src/schemas/road-stage.ts', schema: roadStageSchema },
  'content/stage-cases.yaml': { file: 'src/schemas/stage-case.ts', schema: stageCasesSchema, inOrder: true },
  'content/needs.yaml': { file: 'src/schemas/need.ts', schema: needSchema, inOrder: true },
  'content/ways.yaml': { file: 'src/schemas/way.ts', schema: waySchema, inOrder: true },
  'content/glossary.yaml': { file: 'src/schemas/glossary-entry.ts', schema: glossaryEntrySchema },
  'content/changes.yaml': { file: 'src/schemas/change.ts', schema: changeSchema },
  'content/facts.yaml': { file: 'src/schemas/fact.ts', schema: factSchema },
  'content/sources.json': { file: 'src/schemas/source.ts', schema: sourceSchema },
  'content/short-addresses.yaml': { file: 'src/schemas/short-address.ts', schema: shortAddressSchema, inOrder: true },
  'content/handouts.yaml': { file: 'src/schemas/handout.ts', schema: handoutSchema, inOrder: true },
  'content/danger.yaml': { file: 'src/schemas/danger.ts', schema: dangerSchema },
  'content/help-lines.yaml': { file: 'src/schemas/help-line.ts', schema: helpLineSchema, inOrder: true },
};
