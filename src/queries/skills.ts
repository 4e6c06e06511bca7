/** Skills for lists, whole or filtered by what a reader needs and where they are. */
import { type CollectionEntry } from 'astro:content';
import { getSkillsByNeed } from './needs';
import { once } from './once';
import { getSkills, getSkillsFor, listed, type ListedPage } from './pages';
import { getRoad, stagesNamed } from './road';
import { type Language } from '@/site';

export interface ListedSkill extends ListedPage {
  time: string;
  /** The numbers of the stages it fits. */
  stages: number[];
}

export async function listedSkills(
  skills: readonly CollectionEntry<'skills'>[],
  language: Language,
): Promise<ListedSkill[]> {
  const road = await getRoad(language);
  return skills.map((skill) => ({
    ...listed(skill),
    time: skill.data.time,
    stages: stagesNamed(skill.data.stages, road, skill.filePath ?? skill.id)
      .map(({ order }) => order)
      .sort(),
  }));
}

export const getAllListedSkills = once(async (language: Language) => listedSkills(await getSkills(language), language));

export interface SkillFilter {
  filter: 'need' | 'stage';
  id: string;
  label: string;
  path: string;
  skills: CollectionEntry<'skills'>[];
}

/** Each filter of the skills page, with the skills that pass it: needs first, then stages. */
export const getSkillFilters = once(async (language: Language): Promise<readonly SkillFilter[]> => {
  const needs = await getSkillsByNeed(language);
  const road = await getRoad(language);
  const byStage = await Promise.all(
    road.map(async ({ id, name }) => ({ id, label: name, skills: await getSkillsFor(id, language) })),
  );
  const filters = [
    ...needs.map((need) => ({ filter: 'need' as const, ...need })),
    ...byStage.map((stage) => ({ filter: 'stage' as const, ...stage })),
  ];
  return filters.map((each) => ({ ...each, path: `/skills/${each.filter}/${each.id}/` }));
});
