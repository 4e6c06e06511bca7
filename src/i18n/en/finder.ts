/** The stage finder, before and after an answer. */
import { type PluralForms, type UnitWords } from '../dates';

export const finder = {
  legend: 'The first day without heroin',
  hint: 'Yours, or that of the person you care about. For example: 7, November, 2025. Prescribed methadone, buprenorphine or naltrexone counts as being without heroin.',
  fields: { day: 'Day', month: 'Month', year: 'Year' },
  months: 'January,February,March,April,May,June,July,August,September,October,November,December',
  submit: 'Show the stage',
  private: 'The date stays on this device. It is not sent, not stored, and gone when you close the page.',
  error: 'There is a problem:',
  problems: {
    empty: 'Enter a date: day, month and year.',
    'missing-day': 'Add the day. If you do not know it, the 15th of the month is close enough.',
    'missing-month': 'Add the month, as a number or a name.',
    'missing-year': 'Add the year, such as 2025.',
    'bad-day': 'The day must be a number from 1 to 31.',
    'bad-month': 'The month must be a number from 1 to 12, or a name such as Nov or November.',
    'bad-year': 'The year must have four digits, such as 2025.',
    'not-a-date': 'That day does not exist in that month. Check the day.',
    'too-long-ago': 'The year must be 1900 or later.',
    'in-future': 'That day has not come yet. If you are planning to stop, the guide to stage 1 is the one to read.',
  },
  futureLink: 'Read the guide to stage 1',
  /** Filled in by the script from the visitor's own date. */
  result: {
    heading: 'Where that date is on the road',
    stageIs: 'This date fits',
    today: 'Counted from {start} to today, {today}.',
    fullDays: { one: '{n} full day', other: '{n} full days' } satisfies PluralForms,
    dayZero: 'Today is day 0, the first day.',
    units: {
      year: { one: '{n} year', other: '{n} years' },
      month: { one: '{n} month', other: '{n} months' },
      week: { one: '{n} week', other: '{n} weeks' },
      day: { one: '{n} day', other: '{n} days' },
    } satisfies UnitWords,
    next: '{stage} begins on {date}.',
    last: 'There is no stage after this one. It has no end date.',
    near: 'That is within three days of the border with {stage}. Borders are rough, so read both.',
    guide: 'Read the guide to this stage',
    neighbor: 'Read the guide to {stage}',
    skills: 'Two skills that fit',
    usedAgain: 'Used again since then?',
    usedAgainText: 'What you learned and built still counts. Nothing here goes back to zero.',
    usedAgainLink: 'What to do after using again',
    map: 'A date cannot judge anyone. This is a map, not a test.',
  },
  byHand: 'Count it on a calendar',
  byHandText:
    'Find the first day without heroin on a calendar. That day is day 0; the next day is day 1. Count on to today, then find the number here:',
  withoutScript: 'The date box needs script, which is off or has not loaded. The list below does the same job.',
} as const;
