/** Get help and search. */
import { type PluralForms } from '../dates';

export const tools = {
  /** The button on pages whose being read could be dangerous. */
  quickExit: {
    label: 'Leave this page',
    hint: 'Or press the Shift key three times. This does not clear your history.',
    pressMore: ['Press Shift once more to leave.', 'Press Shift twice more to leave.'],
    neutralTitle: 'Loading',
  },

  help: {
    lead: 'If someone cannot be woken, or is not breathing well, call the emergency number first.',
    overdose: 'What to do in an overdose',
    jump: 'Choose a country',
    seen: 'Last checked',
    seenOn: { A: 'on its own or a government page', B: 'at least in part on pages other than its own' },
    kinds: {
      emergency: 'Emergency',
      drugs: 'Drugs and treatment',
      families: 'For families',
      crisis: 'In despair or in crisis',
      'staying-on-the-line': 'If you might use alone',
      poisons: 'Poisons',
      safety: 'If someone hurts you',
      local: 'Local help',
      directory: 'On the web',
    },
    checkedMeans:
      'We read the pages that publish these numbers on the date shown. Nobody has called them. If one does not answer, try the next.',
    call: 'Call',
    text: 'Text',
    textWord: 'Text {word} to',
    textphone: 'Textphone',
    web: 'Web page',
    hours: 'Hours',
    cost: 'Cost',
    languages: 'Languages',
    bill: 'Phone bill',
    noNational: 'Your local emergency number comes first. This directory lists help lines by country.',
    notPrinted: 'We leave out lines that we found only on old or unclear pages, and every sales line of a rehab.',
    crisis: 'Crisis lines',
    staying: 'Lines that stay with you while you use are there to prevent deaths. They are not treatment.',
  },

  search: {
    label: 'Search this site',
    hint: 'Try “craving”, “naloxone” or “methadone”.',
    submit: 'Search',
    private: 'The search runs on this device. What you type is sent to nobody.',
    filter: 'Show only some pages',
    /** Offered when nothing was found or the search failed: the words may have been about danger. */
    urgent: { '/guides/overdose-and-naloxone/': 'What to do in an overdose', '/get-help/': 'Get help now' },
    kind: 'Kind of page',
    stage: 'Stage',
    any: 'All',
    kinds: {
      stages: 'Stage guides',
      skills: 'Skills',
      guides: 'Guides',
      families: 'Families',
      about: 'About',
      words: 'Words',
      help: 'Help lines',
    },
    working: 'Searching…',
    count: { one: '{n} page found', other: '{n} pages found' } satisfies PluralForms,
    none: 'No page found for “{query}”. Try a shorter word, or look through the list of all pages below.',
    failed: 'The search could not load. Your words are still in the box. The list of all pages below needs no search.',
    results: 'Results',
    more: 'Show more',
    atoz: 'All pages, A to Z',
    withoutScript: 'The search box needs script, which is off or has not loaded. Every page is in this list:',
  },
} as const;
