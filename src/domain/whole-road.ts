/** Whether the stages in content/stages.yaml make one road, without a gap or an overlap. */
import { type Beginning, type RoadStage } from './stage';

/** The fewest days after which a beginning can come: a common year is the shortest. */
function fewestDays(begins: Beginning): number {
  return 'years' in begins ? begins.years * 365 : begins.days;
}

/**
 * What is wrong with a road, each as "field: what and what to do"; empty when it is whole.
 * A whole road starts on day 0 and each stage begins after the one before, so there is neither a
 * gap nor an overlap.
 */
export function roadProblems(road: readonly RoadStage[]): string[] {
  const problems: string[] = [];
  road.forEach(({ id, begins }, index) => {
    const before = road[index - 1];
    if (!before && fewestDays(begins) !== 0) {
      problems.push(
        `${id}.begins: the first stage must begin on day 0, or the days before it belong to no stage (gap).`,
      );
    }
    if (before && fewestDays(begins) <= fewestDays(before.begins)) {
      problems.push(`${id}.begins: must come after ${before.id}.begins, or the two stages overlap.`);
    }
    if (road.findIndex((stage) => stage.id === id) !== index) problems.push(`${id}.id: used twice.`);
  });
  return problems;
}
