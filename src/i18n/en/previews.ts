/**
 * What a link says of itself in a chat: beside it and on its picture. Other people read it there, so it
 * names no drug, treatment, illness or deed, and suits whoever sent or got it. See decision 014.
 */
export const previews = {
  preview: {
    /** Under every name, in the clients that show a line there. */
    description: 'Plain pages. Nothing is sold here.',
    /** The picture for those who cannot see it. */
    alt: '{name}: a road to the horizon',
    /** A title with one of these in it is not shown: the page needs a name below. */
    telling:
      /heroin|opioid|opiate|drug|dose|dosing|naloxone|narcan|methadone|buprenorphine|medic(ine|ation)s? for|\bus(e|es|ed|er|ing)\b|lapse|relapse|crav|trigger|urge|withdraw|detox|rehab|treatment|addict|abstinen|abstain|\bclean\b|sober|recover|initiation|prison|jail|pregnan|infect|hiv|hepatitis|mental|mood|suicid|crisis|needle|\bpills?\b|\bwound/i,
    /** By path, where the title tells. The same everywhere in a folder whose path is named in `folders`. */
    names: {
      '/': 'Four Stages',
      '/get-help/': 'Who to call',
      '/stages/initiation/': 'Stage 1: before dawn',
      '/stages/abstinence/': 'Stage 2: first light',
      '/stages/maintained-abstinence/': 'Stage 3: sunrise',
      '/stages/advanced-recovery/': 'Stage 4: day',
      '/skills/riding-out-a-craving/': 'Riding it out',
      '/skills/anger-and-mood/': 'When feelings run high',
      '/skills/saying-no/': 'Saying no',
      '/skills/small-choices/': 'Small choices',
      '/skills/written-plan/': 'A written plan',
      '/skills/mapping-your-use/': 'A map of your days',
      '/skills/triggers-and-halt/': 'Hungry, angry, lonely, tired',
      '/skills/after-a-lapse/': 'The next step',
      '/skills/recovery-network/': 'People beside you',
      '/guides/overdose-and-naloxone/': 'If someone will not wake up',
      '/guides/if-you-use-again/': 'Staying safe today',
      '/guides/medicines/': 'Medicines explained',
      '/guides/withdrawal/': 'The first hard days',
      '/guides/what-rehab-is/': 'What to expect',
      '/guides/choosing-a-rehab/': 'Choosing a good place',
      '/guides/paying-for-treatment/': 'Paying for care',
      '/guides/leaving-rehab-or-prison/': 'The first weeks back home',
      '/guides/what-is-in-the-supply/': 'What is going around now',
      '/guides/pregnancy/': 'Care for you and yours',
      '/guides/mental-health-pain-and-infections/': 'Looking after your health',
      '/guides/rights-and-confidentiality/': 'Your rights, your privacy',
      '/guides/life-on-medicine/': 'Day by day',
      '/guides/when-medicine-goes-wrong/': 'When something goes wrong',
      '/guides/coming-off-medicine/': 'Taking your time',
      '/guides/deciding-together/': 'Choosing together',
      '/guides/withdrawal-on-your-own/': 'What helps, what harms',
      '/guides/wounds-and-infections/': 'Looking after your skin',
      '/guides/your-body/': 'Looking after your body',
      '/guides/fake-pills-and-test-strips/': 'Is it what it looks like?',
      '/guides/needle-exchange/': 'Places that help',
      '/guides/found-needles/': 'Found something sharp',
      '/guides/recovery-houses/': 'A place to live',
      '/guides/work-and-leave/': 'Work and time off',
      '/families/naloxone-at-home/': 'Be ready at home',
      '/families/signs-of-use/': 'Worried about someone',
      '/families/court-or-jail/': 'First calls to make',
      '/families/refused-or-forced/': 'When someone says no',
    },
    folders: {
      '/skills/need/': 'Coping skills',
      '/skills/stage/': 'Coping skills',
    },
  },
} as const;
