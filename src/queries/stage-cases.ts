/** The cases that prove the stage rule, with names and dates in words. */
import { AstroError } from 'astro/errors';
import { getCollection } from 'astro:content';
import { fromIso, type CivilDate } from '@/domain/civil-date';
import { formatDateShort } from '@/i18n/dates';
import { getRoad } from './road';
import { type Language } from '@/site';

/** @throws AstroError when a case names a stage that is not on the road. */
export async function getStageCases(language: Language) {
  const road = await getRoad(language);
  const groups = (await getCollection('stageCases')).map(({ data }) => data);
  const inWords = (iso: string) => formatDateShort(fromIso(iso) as CivilDate, language);
  const stage = (id: string | undefined, group: string) => {
    const found = road.find((candidate) => candidate.id === id);
    if (id && !found)
      throw new AstroError(`content/stage-cases.yaml: ${group} names stage "${id}". Name one of content/stages.yaml.`);
    return found;
  };
  return groups
    .sort((a, b) => a.order - b.order)
    .map((group) => ({
      id: group.id,
      heading: group[language],
      cases: group.cases.map((one) => ({
        start: inWords(one.start),
        today: inWords(one.today),
        days: one.days?.toLocaleString(language),
        stage: stage(one.stage, group.id),
        near: stage(one.near, group.id),
        next: one.next && inWords(one.next),
      })),
    }));
}
