/** What search shows before anything else when words mean danger, composed from what the pages say. */
import { createHash } from 'node:crypto';
import { AstroError } from 'astro/errors';
import { getCollection, getEntry } from 'astro:content';
import { once } from './once';
import { getAllPages } from './pages';
import { patternOf } from '@/search/danger';
import { learnSense } from '@/search/learn-sense';
import { type Sense } from '@/search/sense';
import { site, type Language } from '@/site';

export interface Danger {
  id: 'overdose' | 'despair';
  /** The page that helps, and the signs that stand in the page of the search, as `tellsAtOnce` reads them. */
  page: string;
  pattern: string;
}

const PAGES = { overdose: '/guides/overdose-and-naloxone/', despair: '/get-help/' };

/** Aliases of other pages are calm, and their titles all the more. */
const ALIAS = 1.7;
const TITLE = 6;
/** What tells of one danger says little against the other: many words tell of both. */
const OTHER = 0.3;
const COPIES = 2;

export async function getDangers(): Promise<Danger[]> {
  return (await getCollection('danger')).map(({ data }) => ({
    id: data.id,
    page: PAGES[data.id],
    pattern: patternOf(data),
  }));
}

/** What was learned of each danger, in the order of `getDangers`, with the name of its file. */
export const getSenses = once(async (): Promise<{ name: string; senses: Sense[] }> => {
  const cries = (await getCollection('cries')).map(({ data }) => data);
  const names = (await getCollection('aliases')).map(({ data }) => data);
  const dangers = await getDangers();
  const pages = (await Promise.all(site.languages.map(getAllPages))).flat();
  const senses = dangers.map(({ id, page: own }) => {
    const written = cries.flatMap((cry) =>
      cry.texts.map((text) => ({
        text,
        danger: cry.id === id,
        weight: cry.id === id || cry.id === 'calm' ? 1 : OTHER,
        copies: COPIES,
      })),
    );
    const calm = names
      .filter(({ page }) => !page.startsWith(own))
      .flatMap((alias) => alias.names.map((text) => ({ text, danger: false, weight: ALIAS, copies: 0 })));
    const titles = pages
      .filter(({ path }) => path !== own)
      .map(({ title: text }) => ({ text, danger: false, weight: TITLE, copies: 0 }));
    return learnSense([...written, ...calm, ...titles]);
  });
  const digest = createHash('sha256').update(JSON.stringify(senses)).digest('hex').slice(0, 8);
  return { name: `danger.${digest}`, senses };
});

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
