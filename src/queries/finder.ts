/** The road as the stage finder needs it: each stage with two skills to offer. */
import { getSkillsFor, listed } from './pages';
import { getRoad } from './road';
import { type Language } from '@/site';

export async function getFinderRoad(language: Language) {
  const road = await getRoad(language);
  return Promise.all(
    road.map(async (stage) => ({
      ...stage,
      skills: (await getSkillsFor(stage.id, language)).slice(0, 2).map(listed),
    })),
  );
}
