/** The three ways into the site, and where a page stands on them. */
import { getCollection } from 'astro:content';
import { once } from './once';
import { getPages, pageAt, type ListedPage } from './pages';
import { type Language } from '@/site';

export interface Way {
  id: string;
  heading: string;
  lead: string;
  steps: ListedPage[];
}

/** @throws AstroError when a step of content/ways.yaml is no page. */
export const getWays = once(async (language: Language): Promise<readonly Way[]> => {
  const pages = await getPages(language);
  const ways = (await getCollection('ways')).map(({ data }) => data).sort((a, b) => a.order - b.order);
  return ways.map((way) => ({
    id: way.id,
    ...way[language],
    steps: way.steps.map((path) => pageAt(path, pages, `content/ways.yaml: ${way.id}.steps names`)),
  }));
});

export interface Step {
  heading: string;
  /** Counting from 1. */
  number: number;
  of: number;
  previous: ListedPage | undefined;
  next: ListedPage | undefined;
}

/** The ways a page is on, each with the steps before and after it. */
export async function getStepsThrough(path: string, language: Language): Promise<Step[]> {
  const ways = await getWays(language);
  return ways.flatMap(({ heading, steps }) => {
    const index = steps.findIndex((step) => step.path === path);
    if (index < 0) return [];
    return [{ heading, number: index + 1, of: steps.length, previous: steps[index - 1], next: steps[index + 1] }];
  });
}
