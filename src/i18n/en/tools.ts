/** Get help and leaving a page at once. */

export const tools = {
  /** The button on pages whose being read could be dangerous. */
  quickExit: {
    label: 'Leave this page',
    /** Only where the script runs. */
    shift: 'Or press the Shift key three times.',
    hint: 'This does not clear your history.',
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
} as const;
