/** The four stages, in order, with their words in a language. */
import { AstroError } from 'astro/errors';
import { getCollection } from 'astro:content';
import { once } from './once';
import { type Beginning } from '@/domain/stage';
import { roadProblems } from '@/domain/whole-road';
import { words } from '@/i18n';
import { formatSpan } from '@/i18n/dates';
import { type Language } from '@/site';

export interface StageOnRoad {
  id: string;
  order: number;
  begins: Beginning;
  name: string;
  also: string | undefined;
  hour: string;
  /** The days it covers, in words. */
  span: string;
  path: string;
}

/** @throws AstroError when content/stages.yaml leaves a gap or an overlap. */
export const getRoad = once(async (language: Language): Promise<StageOnRoad[]> => {
  const stages = (await getCollection('roadStages')).map(({ data }) => data);
  stages.sort((a, b) => a.order - b.order);

  const problems = roadProblems(stages);
  if (problems.length > 0) throw new AstroError(`content/stages.yaml: ${problems.join(' ')}`);

  return stages.map((stage, index) => {
    const { name, also, hour } = stage[language];
    const span = formatSpan(stage.begins, stages[index + 1]?.begins, words(language).span);
    return {
      id: stage.id,
      order: stage.order,
      begins: stage.begins,
      name,
      also,
      hour,
      span,
      path: `/stages/${stage.id}/`,
    };
  });
});

/**
 * The stages that a page names, in the order in which it names them.
 *
 * @throws AstroError naming the file when one of them is not on the road
 */
export function stagesNamed(ids: readonly string[], road: readonly StageOnRoad[], file: string): StageOnRoad[] {
  return ids.map((id) => {
    const stage = road.find((candidate) => candidate.id === id);
    if (stage) return stage;
    throw new AstroError(
      `${file}: stages names "${id}", which is not in content/stages.yaml.`,
      `Name one of: ${road.map((candidate) => candidate.id).join(', ')}.`,
    );
  });
}
