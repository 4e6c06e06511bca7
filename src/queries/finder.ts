/** The road as the stage finder needs it: each stage with what matters in it, skills and the family view. */
import { AstroError } from 'astro/errors';
import { getCollection, getEntry, render } from 'astro:content';
import { getSkillsFor, listed, type ListedPage } from './pages';
import { getRoad, type StageOnRoad } from './road';
import { type Language } from '@/site';

export interface FinderStage extends StageOnRoad {
  /** Three key points of the stage's own guide. */
  matters: string[];
  /** Two skills to offer with a result in this stage. */
  skills: ListedPage[];
  /** What the page for families says about the stage, and the path of that part. */
  family: { point: string; path: string };
}

const FAMILY_PAGE = 'families/the-four-stages';

/** @throws AstroError when the page for families has no part or no key point for a stage. */
export async function getFinderRoad(language: Language): Promise<FinderStage[]> {
  const road = await getRoad(language);
  return Promise.all(
    road.map(async (stage) => ({
      ...stage,
      matters: await getMatters(stage.id, language),
      skills: (await getSkillsFor(stage.id, language)).slice(0, 2).map(listed),
      family: await getFamilyView(stage.order, language),
    })),
  );
}

async function getMatters(stage: string, language: Language): Promise<string[]> {
  const guide = await getEntry('stages', `${language}/${stage}`);
  if (!guide)
    throw new AstroError(`content/${language}/stages/${stage}.mdx is missing, and the stage finder needs it.`);
  const { keyPoints, matters } = guide.data;
  return matters.flatMap((number) => keyPoints[number - 1] ?? []);
}

async function getFamilyView(order: number, language: Language) {
  const page = await getEntry('families', `${language}/the-four-stages`);
  const headings = page ? (await render(page)).headings : [];
  const part = headings.find(({ depth, text }) => depth === 2 && /\d+/.exec(text)?.[0] === String(order));
  const point = page?.data.keyPoints[order - 1];
  if (part && point) return { point, path: `/${FAMILY_PAGE}/#${part.slug}` };
  throw new AstroError(
    `content/${language}/${FAMILY_PAGE}.mdx: the stage finder needs its key point ${order} and a heading for stage ${order}.`,
    `Keep one key point for each stage, in order, and write the number of the stage in its heading.`,
  );
}

/** The day of the newest change to the site's advice: no clock that is right is behind it. */
export async function getNewestChange(): Promise<string> {
  const dates = (await getCollection('changes')).map(({ data }) => data.date);
  return dates.sort().at(-1) ?? '';
}
