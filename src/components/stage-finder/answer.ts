/**
 * What was asked, and today -> which words of the page hold, and the values that go into them.
 *
 * The page shows an element with `data-if` while one of its words is in `holds`.
 */
import { addYears, addDays, daysBetween, type CivilDate } from '@/domain/civil-date';
import { elapsed } from '@/domain/elapsed';
import { placesInMonth, type CalendarMonth } from '@/domain/month-only';
import { placeOnRoad, type Place, type RoadStage } from '@/domain/stage';
import { type StartDate } from '@/domain/plain-date';
import { formatDate, formatElapsed, formatMonth, type UnitWords } from '@/i18n/dates';
import { count, type PluralForms } from '@/i18n/plural';

/** Nothing yet, "not stopped yet", or what the fields say. */
export type Asked = { kind: 'nothing' } | { kind: 'not-yet' } | StartDate;

export interface AnswerWords {
  language: string;
  units: UnitWords;
  fullDays: PluralForms;
}

export interface Answer {
  holds: string[];
  values: Record<string, string>;
}

export function answer(asked: Asked, road: readonly RoadStage[], today: CivilDate, words: AnswerWords): Answer {
  switch (asked.kind) {
    case 'nothing':
      return { holds: [], values: {} };
    case 'problem':
      return { holds: ['problem', `problem-${asked.problem}`], values: {} };
    case 'either':
      return { holds: ['either'], values: {} };
    case 'not-yet':
      return ahead(road, []);
    case 'day':
      return onDay(asked.date, road, today, words);
    case 'month':
      return inMonth(asked.month, road, today, words);
  }
}

function onDay(start: CivilDate, road: readonly RoadStage[], today: CivilDate, words: AnswerWords): Answer {
  const values = { start: formatDate(start, words.language, 'with-weekday') };
  const place = placeOnRoad(road, start, today);
  if (!place) {
    const tomorrow = daysBetween(today, start) === 1 ? ['tomorrow'] : [];
    const far = daysBetween(addYears(today, 1), start) > 0 ? ['far'] : [];
    return ahead(road, ['planned', 'dated-day', ...tomorrow, ...far], values);
  }
  const parts = elapsed(start, today);
  const full = count(place.days, words.fullDays, words.language);
  const onlyDays = parts.every(([unit]) => unit === 'day');
  return {
    holds: ['answer', 'day', 'dated-day', place.days === 0 ? 'zero' : 'counted', ...onTheRoad(road, [place])],
    values: {
      ...values,
      days: onlyDays ? full : `${full}: ${formatElapsed(parts, words.units, words.language)}`,
      ...(place.next && { date: formatDate(place.next.begins, words.language, 'with-weekday') }),
    },
  };
}

function inMonth(month: CalendarMonth, road: readonly RoadStage[], today: CivilDate, words: AnswerWords): Answer {
  const values = { start: formatMonth(month, words.language) };
  const range = placesInMonth(road, month, today);
  if (!range) {
    const far = daysBetween(addYears(today, 1), { ...month, day: 1 }) > 0 ? ['far'] : [];
    return ahead(road, ['planned', 'dated-day', ...far], values);
  }
  const { least, most } = range;
  const kind = least.stage === most.stage ? 'month-one' : 'month-two';
  return {
    holds: ['answer', 'month', 'dated-day', kind, ...onTheRoad(road, [least, most])],
    values: {
      ...values,
      least: least.days.toLocaleString(words.language),
      days: count(most.days, words.fullDays, words.language),
    },
  };
}

/** Before the first day: what to read is the guide to the first stage. */
function ahead(road: readonly RoadStage[], more: readonly string[], values: Record<string, string> = {}): Answer {
  const first = road[0]?.id ?? '';
  return { holds: ['answer', 'ahead', first, ...road.map(({ id }) => `ahead-${id}`), ...more], values };
}

/** The stages that these places are in, those nearby, and which stretches of the road have been reached. */
function onTheRoad(road: readonly RoadStage[], places: readonly Place[]): string[] {
  const here = new Set(places.map(({ stage }) => stage));
  const near = places.flatMap(({ neighbor }) => neighbor ?? []).filter((id) => !here.has(id));
  const reached = road.findIndex(({ id }) => here.has(id));
  return [
    ...here,
    ...[...here].map((id) => `${here.size > 1 ? 'maybe' : 'here'}-${id}`),
    ...near.map((id) => `near-${id}`),
    ...road.map(({ id }, index) => `${index <= reached ? 'reached' : 'ahead'}-${id}`),
  ];
}

/** A day early at most: the newest change may be dated where it was already tomorrow. */
const SLACK = 2;
const LAST_YEAR = 2100;

/** Whether a clock that says this today cannot be right. */
export function isAbsurd(today: CivilDate, since: CivilDate): boolean {
  return daysBetween(addDays(since, -SLACK), today) < 0 || today.year > LAST_YEAR;
}
