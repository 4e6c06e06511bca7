/** Boxes of which one holds more, or something else, than it is for -> the days they can mean together. */
import { marked } from './date-text';
import type { DateField, TypedDate } from './plain-date';
import {
  distinct,
  onWeekdays,
  readDay,
  readMonth,
  readWritten,
  readYear,
  type DateWords,
  type Readings,
  type WrittenDate,
} from './written-date';

interface Box {
  readonly field: DateField;
  readonly text: string;
  /** What the box says by itself. */
  readonly readings: Readings;
}

/** What boxes mean, and the box to name where that is a problem. */
export interface Mixed {
  readonly readings: Exclude<Readings, undefined>;
  readonly field: DateField;
}

/** @returns `undefined` where nothing in the boxes can be read as a date */
export function readMixed(text: TypedDate, filled: readonly DateField[], words: DateWords): Mixed | undefined {
  const boxes = filled.map((field) => ({ field, text: text[field], readings: readWritten(text[field], words) }));
  const disagreeing = boxes.find(({ readings }) => typeof readings === 'string');
  const impossible = boxes.find(({ readings }) => readings?.length === 0);
  const wrong = disagreeing ?? impossible;
  if (wrong?.readings) return { readings: wrong.readings, field: wrong.field };

  const first = boxes.find(({ readings }) => readings !== undefined);
  const joined = () => onTheirWeekdays(readJoined(boxes, words), boxes, words);
  if (!first) {
    const readings = joined();
    return readings && { readings, field: filled[0] ?? 'day' };
  }
  // A day is more than the month it is in, so days are kept where both are said.
  const all = boxes.flatMap(datesIn);
  const days = all.filter(({ day }) => day !== undefined);
  const candidates = days.length > 0 ? days : all.flatMap((month) => withDay(month, text.day, words));
  const fitting = distinct(candidates.filter((date) => boxes.every((box) => fits(date, box, words))));
  const readings =
    fitting.length > 0 ? onTheirWeekdays(fitting, boxes, words) : days.length === 0 ? joined() : undefined;
  const isImpossible = readings?.length === 0;
  return { readings: readings ?? 'several', field: isImpossible ? 'day' : first.field };
}

const datesIn = ({ readings }: Box): readonly WrittenDate[] =>
  readings === undefined || typeof readings === 'string' ? [] : readings;

/** A box that holds no day by itself says of which day of the week the date is. */
function onTheirWeekdays(readings: Readings, boxes: readonly Box[], words: DateWords): Readings {
  if (readings === undefined || typeof readings === 'string') return readings;
  const parts = boxes.filter((box) => datesIn(box).every(({ day }) => day === undefined));
  return onWeekdays(readings, parts.map(({ text }) => marked(text, words)).join(''));
}

/** A month of a year, with the day that stands in the box for it. */
function withDay(month: WrittenDate, typed: string, words: DateWords): WrittenDate[] {
  if (typed === '' || readWritten(typed, words) !== undefined) return [month];
  const day = readDay(typed);
  return day === undefined ? [] : [{ ...month, day }];
}

/** Whether a box says the same as a date, with its own readings or as the part it is for. */
function fits(date: WrittenDate, box: Box, words: DateWords): boolean {
  const { field, text, readings } = box;
  if (readings !== undefined)
    return datesIn(box).some(
      ({ year, month, day }) => year === date.year && month === date.month && (day ?? date.day) === date.day,
    );
  // A day of the week or a time says nothing against it; whether the day is the right one is seen to later.
  if (/^[ ,.a-g^-]+$/.test(marked(text, words))) return true;
  if (field === 'month') return readMonth(text, words) === date.month;
  return field === 'year' ? readYear(text) === date.year : readDay(text) === date.day;
}

/** A date cut in pieces that do not keep to the boxes: "25 August" and "2026", "25/8" and "2026", or 25, 2026, "August". */
function readJoined(boxes: readonly Box[], words: DateWords): Readings {
  // A minus is no part of a date.
  if (boxes.length < 2 || boxes.some(({ text }) => /^[./-]/.test(text))) return undefined;
  const texts = boxes.map(({ text }) => text);
  const [one = '', two = '', three = ''] = texts;
  const [sign = ' '] = /[./-]/.exec(texts.join(' ')) ?? [];
  const orders = [texts.join(' '), texts.join(sign), ...(/^\d{4}$/.test(two) ? [[one, three, two].join(' ')] : [])];
  const read = orders.map((text) => readWritten(text, words));
  return (
    read.find((each) => each !== undefined && typeof each !== 'string' && each.length > 0) ??
    read.find((each) => each !== undefined)
  );
}
