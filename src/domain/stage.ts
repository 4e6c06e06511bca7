/**
 * The counting rule, as readers see it on /about/four-stages/:
 *
 * - Let n be the whole calendar days from the first day without heroin to today, on the visitor's
 *   own calendar. The first day is day 0.
 * - A stage begins on a day number (7 means the eighth calendar day) or on a calendar anniversary
 *   (five years means the fifth anniversary, however many days that is). Someone whose first day
 *   was 29 February has the anniversary on 28 February in a common year.
 * - From three days before a stage begins to three days after, both neighbors are named.
 *
 * Where each stage begins is data, in content/stages.yaml. It is a map, never a test.
 */
import { addDays, addYears, daysBetween, type CivilDate } from './civil-date';

/** Where a stage begins, counted from the first day: whole days, or calendar years. */
export type Beginning = { readonly days: number } | { readonly years: number };

export interface RoadStage {
  readonly id: string;
  readonly begins: Beginning;
}

export interface Place {
  /** Whole days since the first day, 0 on the first day itself. */
  readonly days: number;
  readonly stage: string;
  /** The other stage to read when a boundary is at most three days away. */
  readonly neighbor?: string;
  readonly next?: { readonly stage: string; readonly begins: CivilDate; readonly inDays: number };
}

export const DAYS_NEAR_A_BOUNDARY = 3;

/** The first calendar day of a stage for somebody with this first day. */
export function beginsOn(start: CivilDate, begins: Beginning): CivilDate {
  return 'years' in begins ? addYears(start, begins.years) : addDays(start, begins.days);
}

/**
 * The place on the road on a given day.
 *
 * @param road the stages in order; the first begins on day 0 (see `roadProblems`)
 * @returns `undefined` when `today` is before `start`: that day has not come yet
 */
export function placeOnRoad(road: readonly RoadStage[], start: CivilDate, today: CivilDate): Place | undefined {
  const days = daysBetween(start, today);
  if (days < 0) return undefined;

  const since = road.map((stage) => daysBetween(beginsOn(start, stage.begins), today));
  const here = since.findLastIndex((age) => age >= 0);
  const stage = road[here];
  if (!stage) return undefined;

  const isNear = (index: number) => Math.abs(since[index] ?? Infinity) <= DAYS_NEAR_A_BOUNDARY;
  const following = road[here + 1];
  const preceding = here > 0 ? road[here - 1] : undefined;
  const neighbor = following && isNear(here + 1) ? following : preceding && isNear(here) ? preceding : undefined;

  return {
    days,
    stage: stage.id,
    ...(neighbor && { neighbor: neighbor.id }),
    ...(following && {
      next: {
        stage: following.id,
        begins: beginsOn(start, following.begins),
        inDays: -(since[here + 1] ?? 0),
      },
    }),
  };
}

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
