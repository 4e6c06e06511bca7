/** The home page and the pages that list others. */

export const indexes = {
  /** The ways in on the home page. */
  home: {
    lead: 'We draw recovery from heroin as a road with four stages. It is a rough map, and people go at their own pace. Each stage has a page: what it can be like, what helps, what is dangerous, and who to call.',
    promise: 'Free, no adverts, no sign-up. Every medical fact has its source.',
    ways: 'Why are you here?',
    finder: 'Which stage is it?',
    finderText:
      'If you know the first day without heroin, yours or that of someone you care about, we can show where it falls on the road. The date stays on your device.',
    stages: 'The road in four stages',
  },

  stagesIndex: {
    lead: 'Four stretches of one road, from the night you decide to the years when heroin is far behind. They are a rough map. People move along it at their own pace, and many go over a stretch more than once.',
    medicine:
      'Medicine fits in every stage. Someone who takes methadone, buprenorphine or naltrexone as prescribed is on this road like anyone else.',
    whence: 'Where the four stages come from, and how far to trust them',
    finder: 'Not sure which one? Find it from a date',
  },

  skillsIndex: {
    lead: 'A skill is something to do with the next ten minutes, or the next bad day. Pick one. Each page has numbered steps and says honestly how good the evidence is.',
    beside: 'Skills go with treatment. They do not take the place of medicine.',
    by: { need: 'What do you need?', stage: 'By stage' },
    filtered: { need: 'Skills for: {label}', stage: 'Skills for stage: {label}' },
    filteredDescription: '{title}. Each page has numbered steps and says how good the evidence is.',
    all: 'All skills',
    stages: 'Stages:',
  },

  sectionLead: {
    guides: 'Longer answers to hard questions. The most urgent come first.',
    families: 'For parents, partners, brothers, sisters and friends. You did not cause this, and you can help.',
  },

  aboutIndex: {
    lead: 'Four Stages is a free guide to heroin rehab and recovery, for families, for people in recovery, and for those who help them.',
    promises: 'What we promise',
    promiseList: [
      'We do not watch you. No cookies, no visit counters, nothing loaded from other sites.',
      'Nothing is sold. No adverts, no fees for sending you to a rehab, no sales line behind a phone number.',
      'It is built to work with script off, on a slow phone, on paper, with a keyboard and with a screen reader.',
      'Using again never sets you back to zero here.',
    ],
    checking: 'How we check',
    checkingText:
      'Every clinical sentence rests on a source that we read. The editors check each page against its sources, note the date, and check again within six months. No clinician has reviewed the text yet. When one has, the page will say who.',
    lines:
      'Nobody has called the help lines to test them. We read the pages that publish them, and each line shows the date.',
    read: 'Read more',
  },

  wordsPage: {
    lead: 'Words you may hear from doctors, in groups and on the street. Use the ones you like; nobody has to talk like a clinic.',
    also: 'Also:',
    more: 'More: {term}',
  },

  changesPage: {
    lead: 'When our advice changes, we say what changed and why.',
    pages: 'Pages:',
    feed: 'Follow these changes as a feed (Atom)',
  },

  sourcesPage: {
    lead: 'Every work cited on this site with the pages that rest on it, by what it is: guidelines first. References follow the Vancouver style.',
    kinds: {
      guideline: 'Guidelines',
      official: 'Governments and public health bodies',
      law: 'Laws and regulations',
      review: 'Reviews of studies',
      study: 'Studies',
      manual: 'Treatment manuals',
      service: 'Services, about themselves',
      professional: 'Professional bodies, universities and charities',
      news: 'Newspapers',
      history: 'Cited for what they said, not for what is so',
    },
    citedIn: 'Cited in:',
  },

  notFound: {
    title: 'This page is not here',
    description: 'The address does not lead to a page. Here is where to go instead.',
    lead: 'The address may have a typing mistake, or the page may have moved. Nothing is wrong with your phone.',
    /** Above addresses that differ from the typed one in a letter. */
    meant: 'Perhaps you meant this address:',
    try: 'One of these may be what you came for:',
    paper: 'Did you type it from a card or a sheet? Use small letters, and leave out any dot at the end.',
  },
} as const;
