/** What brings readers here, and the pages that answer it. */
import { AstroError } from 'astro/errors';
import { getCollection, type CollectionEntry } from 'astro:content';
import { once } from './once';
import { getSkills, type PageEntry } from './pages';
import { type Language } from '@/site';

export interface Need {
  id: string;
  label: string;
}

/** Every need, in the order of content/needs.yaml. */
export const getNeeds = once(async (language: Language): Promise<readonly Need[]> => {
  const needs = (await getCollection('needs')).map(({ data }) => data).sort((a, b) => a.order - b.order);
  return needs.map((need) => ({ id: need.id, label: need[language] }));
});

/**
 * The needs that a page names, in its order.
 *
 * @throws AstroError naming the file when one of them is not in content/needs.yaml
 */
export async function needsOf(entry: PageEntry, language: Language): Promise<Need[]> {
  const needs = await getNeeds(language);
  return entry.data.needs.map((id) => {
    const need = needs.find((candidate) => candidate.id === id);
    if (need) return need;
    throw new AstroError(
      `${entry.filePath}: needs names "${id}", which is not in content/needs.yaml.`,
      `Name one of: ${needs.map((candidate) => candidate.id).join(', ')}.`,
    );
  });
}

/** Skills that name a need, first those for which it comes first. */
function answering(need: string, skills: readonly CollectionEntry<'skills'>[]) {
  const named = (skill: CollectionEntry<'skills'>) => skill.data.needs.indexOf(need);
  return skills.filter((skill) => named(skill) >= 0).sort((a, b) => named(a) - named(b));
}

/** The needs that at least one skill answers, each with its skills. */
export async function getSkillsByNeed(language: Language) {
  const skills = await getSkills(language);
  const needs = await getNeeds(language);
  return needs
    .map((need) => ({ ...need, skills: answering(need.id, skills) }))
    .filter((need) => need.skills.length > 0);
}
