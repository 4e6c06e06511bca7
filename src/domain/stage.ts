/**
 * The counting rule, in the words in which readers see it on /about/stage-rule/:
 *
 * - Count the whole calendar days from the first day without heroin to today, on your own calendar.
 *   The first day is day 0.
 * - A stage begins on a day number or on a calendar anniversary, and lasts until the next one begins.
 * - Someone whose first day was February 29 has the anniversary on February 28 in other years.
 * - From three days before a stage begins to three days after, the stages on both sides are named.
 * - A day that has not come yet has no stage.
 *
 * Where each stage begins is data, in content/stages.yaml. It is a map, never a test.
 */
import { addDays, addYears, daysBetween, type CivilDate } from './civil-date.ts';

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
 * @param road the stages in order; the first begins on day 0 (see whole-road.ts)
 * @returns `undefined` when `today` is before `start`: that day has not come yet
 */
export function placeOnRoad(road: readonly RoadStage[], start: CivilDate, today: CivilDate): Place | undefined {
  const since = road.map((stage) => daysBetween(beginsOn(start, stage.begins), today));
  // Stages begin one after the other, so those that have begun come first.
  const here = since.filter((age) => age >= 0).length - 1;
  const stage = road[here];
  if (!stage) return undefined;

  const isNear = (index: number) => Math.abs(since[index] ?? Infinity) <= DAYS_NEAR_A_BOUNDARY;
  const following = road[here + 1];
  const preceding = here > 0 ? road[here - 1] : undefined;
  const neighbor = following && isNear(here + 1) ? following : preceding && isNear(here) ? preceding : undefined;

  return {
    days: daysBetween(start, today),
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
