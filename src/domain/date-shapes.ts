/**
 * Every shape a date is written in, for texts in marks (date-text.ts).
 *
 * Day, month and year in any order in use, with any separators; the month as a number or a name. Two numbers that
 * could both be the month give two readings: nothing here guesses.
 */

/** What a letter of a shape stands for. */
const PARTS: Readonly<Record<string, string>> = {
  D: '(\\d{1,2})[*#]?',
  M: '<(\\d+)>',
  Y: '(\\d{4})',
  // Two digits of a year only beside a day and a month's name, and only with an apostrophe.
  S: '(\\d{4}|@\\d\\d)',
  // A year of this century or the last.
  C: '((?:19|20)\\d\\d)',
  // What may stand between day, month and year when the month is a name; before a year also the time of a clock.
  L: '[ ,./a-g-]*',
  T: '[ ,./a-g^-]*',
  // Between three numbers a sign or two, or spaces; then the same again.
  I: ' ?([./,-]{1,2}| ) ?',
  A: ' ?\\2 ?',
  // Signs that differ, where one number can only be the day: "1-2/2026" may be two months.
  X: '[./,-]{1,2}',
  H: '(1[3-9]|2\\d|3[01])',
  // Between two days of which either can be meant.
  E: '[ a-g]*[&/-][ a-g]*',
  // Between two numbers that stand alone.
  O: ' ?[./,-]? ?',
};

/** How a date may stand in a text. Each order names the groups of year, month and day; 0 where there is no day. */
export interface Way {
  readonly finder: RegExp;
  readonly orders: readonly string[];
}

const way = (shape: string, ...orders: string[]): Way => ({
  finder: new RegExp(
    shape.replace(/[A-Z]/g, (letter) => PARTS[letter] ?? ''),
    'g',
  ),
  orders,
});

/** A day of a year. */
export const DAYS: readonly Way[] = [
  way('DLMTS', '321'),
  way('MLDTS', '312'),
  way('YLMLD', '123'),
  way('C[ ,a-g]+DLM(?!T(?:\\d{4}|@))', '132'),
  way('MLY[ ,a-g]+(\\d{1,2})\\*[ .,a-g]*$', '213'),
  way('YIDAD', '134'),
  way('DIDAY', '413', '431'),
  way('HXDXY', '321'),
  way('DXHXY', '312'),
  way('C(\\d\\d)(\\d\\d)', '123'),
  way('(\\d\\d)(\\d\\d)C', '312', '321'),
  way('DEDLMTS', '431', '432'),
  way('M ?DED[ ,]+S', '412', '413'),
];

/** A month with its year. */
export const MONTHS: readonly Way[] = [way('MLY', '210'), way('YLM', '120')];

/** The same in numbers, which is no month unless nothing else stands there. */
export const MONTH_ALONE: readonly Way[] = [way('^DOY$', '210'), way('^YOD$', '120')];
