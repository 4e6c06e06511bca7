/** Around the text of a page, and the road with its four stages. */
import { type SpanWords } from '../dates';

export const reading = {
  /** Around the text of a page. */
  reading: {
    home: 'Home',
    breadcrumbs: 'Where this page is',
    way: 'On the way: {way}',
    step: 'step {n} of {of}',
    before: 'Before:',
    then: 'Next:',
    inShort: 'In short',
    contents: 'On this page',
    sources: 'Sources',
    readInCopy: 'Read in a copy.',
    source: 'Source {number}',
    reviewed: 'This page was last checked against its sources on {date}. The next check is due by {next}.',
    reviewers: { editors: 'It was checked by the editors of this site. No clinician has reviewed it yet.' },
    howWeCheck: 'What that means',
    next: 'What to read or do next',
    alsoHelp: 'Skills for this stage',
    fits: 'Stages',
    time: 'Time',
    needs: 'For',
  },

  road: {
    label: 'The road',
    stage: 'Stage {n}',
    stageOf: 'Stage {n} of 4',
    here: 'you are reading this one',
    also: 'also called {name}',
    previous: 'Before: {name}',
    next: 'Next: {name}',
    daysColumn: 'Days without heroin',
    stageColumn: 'Stage',
    caption: 'Which days belong to which stage. The first day is day 0.',
  },

  span: {
    first: 'The first day to day {to}',
    days: 'Day {from} to day {to}',
    daysToYears: 'Day {from} to the day before {years} years',
    fromDays: 'From day {from} on',
    fromYears: '{years} years and after',
  } satisfies SpanWords,
} as const;
