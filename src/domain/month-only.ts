/** When only the month of the first day is known: the range of places it can mean. */
import { daysBetween, daysInMonth, type CivilDate } from './civil-date';
import { placeOnRoad, type Place, type RoadStage } from './stage';

export interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}

export interface PlaceRange {
  /** Counted from the last possible first day: the fewest days. */
  readonly least: Place;
  /** Counted from the first day of the month: the most days. */
  readonly most: Place;
}

/**
 * The places of the first and the last day that the month leaves open; days after today are left out.
 *
 * @returns `undefined` when the whole month is still to come
 */
export function placesInMonth(
  road: readonly RoadStage[],
  month: CalendarMonth,
  today: CivilDate,
): PlaceRange | undefined {
  const last = { ...month, day: daysInMonth(month.year, month.month) };
  const most = placeOnRoad(road, { ...month, day: 1 }, today);
  const least = placeOnRoad(road, daysBetween(last, today) < 0 ? today : last, today);
  return most && least && { least, most };
}
