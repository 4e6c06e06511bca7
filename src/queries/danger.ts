/** What search shows before anything else when words mean danger, composed from what the pages say. */
import { AstroError } from 'astro/errors';
import { getCollection, getEntry } from 'astro:content';
import { type Language } from '@/site';

export interface Danger {
  id: 'overdose' | 'despair';
  words: string[];
  perhaps: string[];
  unless: string[];
}

export async function getDangers(): Promise<Danger[]> {
  return (await getCollection('danger')).map(({ data }) => data);
}

/**
 * The steps of an overdose in brief: the bold words with which each step of the guide begins.
 *
 * @throws AstroError when the guide has no such steps
 */
export async function getOverdoseSteps(language: Language): Promise<string[]> {
  const guide = await getEntry('guides', `${language}/overdose-and-naloxone`);
  const now = /<Steps>([\s\S]*?)<\/Steps>/.exec(guide?.body ?? '')?.[1] ?? '';
  const steps = [...now.matchAll(/^\d+\. \*\*(.+?)\*\*/gm)].map(([, step = '']) => step);
  if (steps.length >= 5) return steps;
  throw new AstroError(
    `content/${language}/guides/overdose-and-naloxone.mdx: its first <Steps> has ${steps.length} steps that begin in bold.`,
    'Begin each step with its order in bold: search shows them to people in an emergency.',
  );
}
