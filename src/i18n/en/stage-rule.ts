/** The page that proves the stage finder in public. */

export const stageRule = {
  lead: 'How the stage finder counts, in full. You can check it with a calendar, and check that your date goes nowhere.',
  ruleHeading: 'The rule',
  /** The same words as the comment in src/domain/stage.ts; a test compares them. */
  rule: [
    'Count the whole calendar days from the first day without heroin to today, on your own calendar. The first day is day 0.',
    'A stage begins on a day number or on a calendar anniversary, and lasts until the next one begins.',
    'Someone whose first day was February 29 has the anniversary on February 28 in other years.',
    'From three days before a stage begins to three days after, the stages on both sides are named.',
    'A day that has not come yet has no stage.',
  ],
  /** The same words as the comment in src/domain/milestones.ts. */
  milestones:
    'The milestones of a first day: 1 day; 7, 30, 60 and 90 days; 6 and 9 months; 1 year; 18 months; and each further year. Months and years are counted on the calendar. Where a month is too short, its last day counts.',
  whole:
    'Ninety days are ninety whole days, not three months. Five years are five calendar years, not a number of days.',
  month:
    'Where only the month is known, the finder counts from its first day and from its last, and names every stage between.',
  seven: 'Day 7 is our own choice. The source of the model ends stage 1 with a decision, not with a date.',
  why: 'Where the four stages come from, and how far to trust them',
  notATest: 'The rule places a date on a map. It does not judge anyone, and using again takes nothing away.',
  casesHeading: 'Cases to check it',
  casesLead:
    'Each line was worked out apart from the finder. Our tests run the same {n} lines, and fail if one answer is wrong. In the last column is the day on which the next stage begins.',
  columns: { start: 'First day', today: 'Today', days: 'Days', stage: 'Stage', near: 'Near', next: 'Next begins' },
  notYet: 'not yet',
  none: 'none',
  moreHeading: 'What else the tests try',
  more: [
    'A later today never gives an earlier stage.',
    'The day given for the next stage is in fact its first day.',
    'The answer is the same in every time zone with the same date on the wall, on days when the clocks change too.',
    'For 100,000 pairs of days from 1900 to 2150, the count is the same as that of Temporal, the calendar of newer browsers. It shares no code with ours.',
    'For 10,000 jumbled texts in each box there is one clear message or one answer, never a crash.',
  ],
  awayHeading: 'Check that nothing leaves the page',
  away: [
    'Open the stage finder on a computer, in Firefox or Chrome, and press F12. On a Mac, press Option, Command and I. A panel opens. Choose Network.',
    'Wait until no new rows come. Type a date and press the button. No new row appears, so nothing was sent.',
    'Look at the address of the page. The date is not in it.',
    'Choose Storage or Application. Local storage holds no date. If you ask the page to remember the date, one line appears there, and Forget takes it away.',
    'Switch the internet off and try another date. The answer still comes.',
    'The calendar file is the one thing that fetches more: a piece of this site that writes such files. The row has no date in it.',
  ],
  awayMore: 'More about privacy, and what we cannot hide',
  finder: 'To the stage finder',
} as const;
