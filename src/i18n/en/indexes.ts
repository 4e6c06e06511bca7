/** The home page and the pages that list others. */

export const indexes = {
  /** The ways in on the home page. */
  home: {
    lead: 'Recovery from heroin tends to move along a road. We mark four stages on it. Each page says what that part can be like, what helps, what is dangerous, and who to call.',
    promise: 'Free, no adverts, no sign-up. Every fact has its source.',
    ways: 'Why are you here?',
    waysIn: {
      worried: {
        heading: 'I am worried about someone',
        lead: 'Someone you love uses heroin, or has just stopped.',
        links: {
          '/guides/overdose-and-naloxone/': 'What to do in an overdose, and how to have naloxone at home',
          '/stages/initiation/#for-families-in-the-first-week': 'The first days, seen from the family',
          '/guides/medicines/': 'Is methadone just another drug?',
          '/get-help/': 'Who you can call tonight',
        },
      },
      recovery: {
        heading: 'I am in recovery, or thinking about it',
        lead: 'You have a date, a craving, or a bad day.',
        links: {
          '/skills/riding-out-a-craving/': 'A craving now: what to do in the next minutes',
          '/skills/after-a-lapse/': 'I used again',
          '/stage-finder/': 'See which stage your date fits',
          '/skills/': 'All coping skills',
        },
      },
      helping: {
        heading: 'I help others',
        lead: 'You hand out links, print pages, answer questions.',
        links: {
          '/get-help/': 'Help lines by country, with hours and cost',
          '/about/four-stages/': 'Where the four stages come from, and their limits',
          '/about/sources/': 'Every source we used',
          '/about/privacy/': 'Why a link to this site is safe to share',
        },
      },
    },
    finder: 'Which stage is it?',
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
    beside: 'Skills work beside treatment. They do not take the place of medicine.',
    byNeed: 'What do you need?',
    all: 'All skills',
    stages: 'Stages:',
  },

  guidesIndex: {
    lead: 'Longer answers to questions that cannot wait.',
  },

  aboutIndex: {
    lead: 'Four Stages is a free guide to heroin rehab and recovery, for families, for people in recovery, and for those who help them.',
    promises: 'What we promise',
    promiseList: [
      'Nobody is watching. No cookies, no visit counters, nothing loaded from other sites.',
      'Nothing is sold. No adverts, no fees for sending you to a rehab, no sales line behind a phone number.',
      'It works with script off, on a slow phone, on paper, with a keyboard and with a screen reader.',
      'Using again never sets you back to zero here.',
    ],
    checking: 'How we check',
    checkingText:
      'Every clinical sentence rests on a source that we read. The editors check each page against its sources, note the date, and check again within six months. No clinician has reviewed the text yet. When one has, the page will say who.',
    lines:
      'Nobody has rung the help lines to test them. We read the pages that publish them, and each line shows the date.',
    read: 'Read more',
  },

  sourcesPage: {
    lead: 'Every work cited on this site, in alphabetical order, with the pages that rest on it. References follow the Vancouver style.',
    citedIn: 'Cited in:',
    part: 'part {n} of {of}',
  },

  notFound: {
    title: 'This page is not here',
    description: 'The address does not lead to a page. Here is where to go instead.',
    lead: 'The address may have a typing mistake, or the page may have moved. Nothing is wrong with your phone.',
    try: 'One of these may be what you came for:',
  },
} as const;
