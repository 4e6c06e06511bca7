/** The answer of the stage finder. `{start}`, `{today}` and the like come from the visitor's own date. */
import { type UnitWords } from '../dates';
import { type PluralForms } from '../plural';
import { type Voiced } from '../voices';

export const finderResult = {
  heading: { me: 'Where you are on the road', them: 'Where they are on the road' } satisfies Voiced,
  fits: { me: 'Your date fits', them: 'Their date fits' } satisfies Voiced,
  monthFits: { me: 'Your month fits', them: 'Their month fits' } satisfies Voiced,
  monthFitsTwo: {
    me: 'Your month may fit either of these. It depends on the day.',
    them: 'Their month may fit either of these. It depends on the day.',
  } satisfies Voiced,
  fullDays: { one: '{n} full day', other: '{n} full days' } satisfies PluralForms,
  range: 'Somewhere from {least} to {days}',
  dayZero: {
    me: 'Today is day 0, your first day. It counts.',
    them: 'Today is day 0, their first day. It counts.',
  } satisfies Voiced,
  counted: {
    me: 'Counted from your first day, {start}, to today, {today}.',
    them: 'Counted from their first day, {start}, to today, {today}.',
  } satisfies Voiced,
  countedMonth: {
    me: 'Counted from some day in {start} to today, {today}.',
    them: 'Counted from some day in {start} to today, {today}.',
  } satisfies Voiced,
  units: {
    year: { one: '{n} year', other: '{n} years' },
    month: { one: '{n} month', other: '{n} months' },
    week: { one: '{n} week', other: '{n} weeks' },
    day: { one: '{n} day', other: '{n} days' },
  } satisfies UnitWords,

  /** A day still to come, or none yet. */
  ahead: {
    heading: { me: 'Your first day is still to come', them: 'Their first day is still to come' },
    planned: { me: 'The day you gave is {start}.', them: 'The day you gave for them is {start}.' },
    text: {
      me: 'Ask about medicine, such as methadone or buprenorphine, before you stop. US guidance prefers it to stopping suddenly, which can lead to using again, overdose and death. The guide to stage 1, Initiation, tells what the first week can be like and what helps. You can ask for help today, with or without a date.',
      them: 'Help them ask about medicine, such as methadone or buprenorphine, before they stop. US guidance prefers it to stopping suddenly, which can lead to using again, overdose and death. The guide to stage 1, Initiation, tells what their first week can be like and what helps. You can ask for help today too, with or without a date.',
    },
    help: 'Who to call, by country',
    far: 'That is more than a year from now. If the year is a slip, change it above.',
    tomorrow: {
      me: 'If you crossed the date line, that day may have begun where you came from. Then it is your day 0.',
      them: 'If you crossed the date line, that day may have begun where you came from. Then it is their day 0.',
    },
  } satisfies Record<string, Voiced | string>,

  /** Which today was used, and what to do when it is the wrong one. */
  clock: {
    counted: 'The answer takes today to be {today}.',
    doubt: 'This device says that today is {today}. That does not look right. Please type today’s date.',
    wrong: 'Not today’s date?',
    change: 'Change it',
    legend: 'Today’s date',
    apply: 'Use this date',
    error: 'Enter today’s date in full: day, month and year.',
    newDay: 'A new day has begun. The answer is up to date again.',
  },

  /** The drawn road, as a list. */
  road: { me: 'You are here', them: 'They are here', maybe: 'Perhaps here', before: 'Before the first day' },
  near: 'That is within three days of the border with {stage}. Borders are rough, so read both.',
  guide: 'Read the guide to {stage}',
  next: '{stage} begins on {date}.',
  last: 'There is no stage after this one. It has no end date.',
  matters: {
    me: 'Three things that matter in {stage}',
    them: 'Three things that matter to them in {stage}',
  } satisfies Voiced,
  mattersNote: 'From the guide written to them. “You” means them:',
  skills: { me: 'Two skills that fit', them: 'Two skills they can use' } satisfies Voiced,
  family: { me: 'For the people around you', them: 'For you, beside the road' } satisfies Voiced,
  familyLink: 'Stage {n}, seen from the family',
  safetyForThem:
    'After a break the body has lost its tolerance. The amount they used before can kill them now. Keep naloxone near, and ask them not to use alone. If someone cannot be woken or is not breathing well, call and give naloxone:',

  milestones: {
    heading: 'Milestones',
    ahead: 'Still to come',
    reached: 'Reached',
    earlier: 'Earlier ones',
    rule: 'Months and years are counted on the calendar. Where a month is too short, its last day counts.',
  },
  usedAgain: { me: 'Used again since then?', them: 'Have they used again since then?' } satisfies Voiced,
  usedAgainText: {
    me: 'Every day you have had still counts, and so does all you learned. Which day to count from is up to you.',
    them: 'Every day they have had still counts, and so does all they learned. Which day to count from is up to them.',
  } satisfies Voiced,
  usedAgainLink: { me: 'What to do after using again', them: 'What helps after someone uses again' } satisfies Voiced,
  map: {
    me: 'A date cannot judge you. This is a map, not a test.',
    them: 'A date cannot judge anyone. This is a map, not a test.',
  } satisfies Voiced,
} as const;
