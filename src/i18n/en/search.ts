/** The search page and the field in the header. */
import { type PluralForms } from '../plural';

export const search = {
  label: 'Search this site',
  hint: 'A word, a name from the street, a whole sentence: it forgives mistakes.',
  submit: 'Search',
  private: 'The search runs on this device. What you type is sent to nobody.',
  filter: 'Show only some pages',
  kind: 'Kind of page',
  stage: 'Stage',
  reader: 'Written for',
  any: 'All',
  kinds: {
    stages: 'Stages',
    skills: 'Skills',
    guides: 'Guides',
    families: 'Families',
    about: 'About',
    words: 'Words',
    help: 'Help lines',
  },
  /** Before anything is typed. */
  popular: 'What people ask',
  questions: {
    '/guides/withdrawal/': 'How long does withdrawal last?',
    '/guides/medicines/': 'Is methadone just another drug?',
    '/guides/how-long-it-takes/': 'How long does rehab take?',
    '/families/start-here/': 'Someone I love uses heroin. Where do I start?',
    '/skills/riding-out-a-craving/': 'I have a craving now. What helps?',
    '/guides/if-you-use-again/': 'I used again. What now?',
  },
  danger: {
    overdose: 'If this is happening now',
    allSteps: 'Every step in full, with what to do after',
    despair: 'If you or someone else may want to die',
    despairText: 'Call one of the lines below now. If life is in danger, call the emergency number first:',
    allLines: 'All help lines, by country',
    /** Before the count of pages found, which stands below the panel. */
    above: '{heading}: see above.',
  },
  working: 'Searching…',
  count: { one: '{n} page found', other: '{n} pages found' } satisfies PluralForms,
  passages: { one: '{n} place in the text found', other: '{n} places in the text found' } satisfies PluralForms,
  inText: 'In the text of the pages',
  corrected: 'Showing results for',
  instead: 'Search instead for “{query}”',
  none: 'No page found for “{query}”.',
  /** After nothing was found, or the search failed. */
  elsewhere: 'You can go to one of these, or try another word:',
  places: { '/stages/': 'The four stages', '/get-help/': 'Get help now', '#atoz': 'All pages, A to Z' },
  failed: 'The search could not load. Your words are still in the box. The list of all pages below needs no search.',
  results: 'Results',
  more: 'Show more',
  slash: 'On every page, the / key goes to the search field',
  /** Where the browser does not keep that choice. */
  slashRefused: 'This browser does not keep that.',
  atoz: 'All pages, A to Z',
  /** Where only titles could be searched. */
  noText: 'The full text was not searched: its index did not load, or this browser cannot read it.',
  withoutScript:
    'There is no search box here: script is off, has not loaded, or is too new for this browser. Every page is in the A to Z below.',
  /** Where it failed. */
  broken: 'The search does not work in this browser. Every page is in the A to Z below.',
} as const;
