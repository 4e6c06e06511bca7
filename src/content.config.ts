/** Names the collections and where their files are. What a file must hold is in `schemas`. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { aliasesSchema, synonymsSchema } from './schemas/alias';
import { changeSchema } from './schemas/change';
import { criesSchema, dangerSchema } from './schemas/danger';
import { factSchema } from './schemas/fact';
import { glossaryEntrySchema } from './schemas/glossary-entry';
import { guideSchema } from './schemas/guide';
import { handoutSchema } from './schemas/handout';
import { helpLineSchema } from './schemas/help-line';
import { needSchema } from './schemas/need';
import { roadStageSchema } from './schemas/road-stage';
import { shortAddressSchema } from './schemas/short-address';
import { skillSchema } from './schemas/skill';
import { sourceSchema } from './schemas/source';
import { stageSchema } from './schemas/stage';
import { stageCasesSchema } from './schemas/stage-case';
import { waySchema } from './schemas/way';

/** The pages of one kind in every language; their ids are `<language>/<name>`. */
const pages = (kind: string) => glob({ base: './content', pattern: `*/${kind}/*.mdx`, generateId: pageId });

function pageId({ entry }: { entry: string }): string {
  const [language, , name] = entry.replace(/\.mdx$/, '').split('/');
  return `${language}/${name}`;
}

/** Collections come back sorted by id; where editors decide the order, it matters. */
function inFileOrder(text: string): Record<string, unknown>[] {
  return (parse(text) as Record<string, unknown>[]).map((line, order) => ({ ...line, order }));
}

/** Some editors begin a file with a byte order mark, which is no JSON. */
function asJson(text: string): Record<string, unknown>[] {
  return JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>[];
}

/** A map from page to aliases, as entries with an id. */
function byPage(text: string): Record<string, Record<string, unknown>> {
  const pages = Object.entries(parse(text) as Record<string, unknown>);
  return Object.fromEntries(pages.map(([page, names]) => [page, { page, names }]));
}

/** A list of lists of words, each under its first word. */
function groups(text: string): Record<string, Record<string, unknown>> {
  return Object.fromEntries((parse(text) as string[][]).map((words) => [words[0] ?? '', { words }]));
}

export const collections = {
  stages: defineCollection({ loader: pages('stages'), schema: stageSchema }),
  skills: defineCollection({ loader: pages('skills'), schema: skillSchema }),
  guides: defineCollection({ loader: pages('guides'), schema: guideSchema }),
  families: defineCollection({ loader: pages('families'), schema: guideSchema }),
  about: defineCollection({ loader: pages('about'), schema: guideSchema }),
  roadStages: defineCollection({ loader: file('content/stages.yaml'), schema: roadStageSchema }),
  stageCases: defineCollection({
    loader: file('content/stage-cases.yaml', { parser: inFileOrder }),
    schema: stageCasesSchema,
  }),
  needs: defineCollection({ loader: file('content/needs.yaml', { parser: inFileOrder }), schema: needSchema }),
  handouts: defineCollection({ loader: file('content/handouts.yaml', { parser: inFileOrder }), schema: handoutSchema }),
  ways: defineCollection({ loader: file('content/ways.yaml', { parser: inFileOrder }), schema: waySchema }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: glossaryEntrySchema }),
  changes: defineCollection({ loader: file('content/changes.yaml'), schema: changeSchema }),
  shortAddresses: defineCollection({
    loader: file('content/short-addresses.yaml', { parser: inFileOrder }),
    schema: shortAddressSchema,
  }),
  facts: defineCollection({ loader: file('content/facts.yaml'), schema: factSchema }),
  sources: defineCollection({ loader: file('content/sources.json', { parser: asJson }), schema: sourceSchema }),
  aliases: defineCollection({ loader: file('content/aliases.yaml', { parser: byPage }), schema: aliasesSchema }),
  danger: defineCollection({ loader: file('content/danger.yaml'), schema: dangerSchema }),
  cries: defineCollection({ loader: file('content/cries.yaml'), schema: criesSchema }),
  synonyms: defineCollection({ loader: file('content/synonyms.yaml', { parser: groups }), schema: synonymsSchema }),
  helpLines: defineCollection({
    loader: file('content/help-lines.yaml', { parser: inFileOrder }),
    schema: helpLineSchema,
  }),
};
