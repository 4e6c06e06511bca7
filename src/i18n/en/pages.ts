/** Pages with no file of their own in content/: tab title, description, and their line in lists. */

export interface FixedPage {
  title: string;
  description: string;
}

export const pages = {
  '/': {
    title: 'Four Stages: a plain guide to heroin rehab and recovery',
    description:
      'What each stage of heroin recovery is like, skills that help, and who to call. For families, for people in recovery, for those who help. Nothing sold.',
  },
  '/stages/': {
    title: 'The four stages',
    description:
      'The four stages of recovery from heroin, from the first day to five years and after, and what each one asks of you.',
  },
  '/stage-finder/': {
    title: 'Find your stage',
    description: 'Enter the first day without heroin and see which stage it fits. The date stays on your device.',
  },
  '/skills/': {
    title: 'Coping skills',
    description:
      'Things to do when a craving comes, when a plan is needed, after using again, and when you feel alone.',
  },
  '/guides/': {
    title: 'Guides',
    description:
      'What to do in an overdose, medicines, withdrawal, how to choose and pay for a rehab, pregnancy, your rights, and what to do after using again.',
  },
  '/families/': {
    title: 'Families and friends',
    description:
      'For people who love someone who uses heroin: what to say, how to make home safer, and how to look after yourself.',
  },
  '/get-help/': {
    title: 'Get help now',
    description:
      'Emergency numbers, crisis lines and drug help lines by country: who answers, and when and what it costs where we know.',
  },
  '/search/': {
    title: 'Search and A to Z',
    description:
      'Search on your own device, or pick a page from the list of all pages. What you type is sent to nobody.',
  },
  '/share/': {
    title: 'Sharing kit',
    description:
      'Hand over any page in seconds: short addresses, texts that fit one message, QR codes, and how to print. For everyone who helps others.',
  },
  '/words/': {
    title: 'Words, in plain language',
    description: 'What the words of treatment and recovery mean, slang included, each in one or two plain sentences.',
  },
  '/offline-copy/': {
    title: 'Keep a copy on this device',
    description:
      'Save the whole site on your phone or computer, and read it with no connection. Remove it with one press.',
  },
  '/about/changes/': {
    title: 'What changed',
    description:
      'Changes to our advice, newest first: what, when, why, and who reviewed it. There is a feed to follow.',
  },
  '/about/': {
    title: 'About this site',
    description:
      'Who this site is for, what it promises, where its facts come from, and how far to trust the four stages.',
  },
  '/about/stage-rule/': {
    title: 'The stage rule, and cases to check it',
    description:
      'How the stage finder counts days, a table of cases with the right answers, and how to check that your date is sent nowhere.',
  },
  '/about/sources/': {
    title: 'All sources',
    description: 'Every study, guideline and page that this site rests on, with the pages that cite it.',
  },
} as const satisfies Record<string, FixedPage>;
