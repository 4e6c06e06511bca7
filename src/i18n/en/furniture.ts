/** Around every page: menu, help bar, footer, warning, names of countries. */

export const furniture = {
  /** First thing a keyboard reaches. */
  skip: 'Skip to the text',

  /** The bar on top of every page. */
  helpBar: {
    label: 'Emergency',
    emergency: 'Emergency:',
    getHelp: 'Get help now',
  },

  /** Short names beside a number. */
  countriesShort: { us: 'US', uk: 'UK', ca: 'Canada', au: 'Australia', ie: 'Ireland', nz: 'NZ', world: '' },
  countries: {
    us: 'United States',
    uk: 'United Kingdom',
    ca: 'Canada',
    au: 'Australia',
    ie: 'Ireland',
    nz: 'New Zealand',
    world: 'Anywhere else',
  },
  or: 'or',

  header: {
    home: 'Four Stages, home page',
    menu: 'Main menu',
    search: 'Search',
    labels: {
      '/stages/': 'Stages',
      '/skills/': 'Skills',
      '/guides/': 'Guides',
      '/families/': 'Families',
      '/stage-finder/': 'Find your stage',
      '/about/': 'About',
    },
  },

  footer: {
    label: 'About this site',
    review: 'No doctor or nurse has checked this text yet. It is information, not medical advice.',
    promise: 'Nothing is sold here. We do not watch you: no cookies, no counting of visits.',
    check: 'How to check that',
    sources: 'All sources',
    offline: 'Keep a copy on this device',
    language: 'Language: English',
    licenseText: 'Text:',
    licenseCode: 'Code:',
    licenseReuse: 'You may copy and share both.',
  },

  /** The warning on stage pages, results, and pages on return to use. The same words everywhere. */
  safety: {
    label: 'Safety',
    text: 'After a break the body has lost its tolerance. The amount you used before can kill you now. Keep naloxone near, and do not use alone. If someone cannot be woken or is not breathing well, call and give naloxone:',
    more: 'What to do in an overdose',
  },
} as const;
