/** Paper: handouts, wallet cards, poster, and the controls above them on the screen. */

export const sheetPages = {
  '/handouts/': {
    title: 'Handouts: one sheet each',
    description:
      'Ten sheets to print and hand over. Each is one page on A4 or US Letter, in black ink, with help lines of the country you choose.',
  },
  '/share/cards/': {
    title: 'Wallet cards to print',
    description:
      'Ten cards on one sheet, A4 or US Letter. Choose the page and the country, add your own line, print, cut.',
  },
  '/share/poster/': {
    title: 'A poster for the wall',
    description:
      'Posters with strips to tear off, on A4 or US Letter: one sentence in large letters, where to read more, and who to call.',
  },
} as const;

export const sheets = {
  sheet: {
    /** The title and description of a handout's page. */
    title: '{title}: a sheet to print',
    description:
      'One sheet to print and hand over: “{title}”, its key points, help lines of your country, and a way to the page.',
    tools: 'Before you print',
    country: 'Country',
    all: 'Emergency numbers only',
    print: 'Print',
    withoutScript: 'To print, use the menu of your browser.',
    /** Beside the code. */
    read: 'Read the whole page:',
    scan: 'Code with the address {address}',
    numbers: 'Who to call',
    more: 'All help lines, by country:',
    worker: 'Who gave you this',
    name: 'Name',
    number: 'Number',
    back: 'To the page: {title}',
    typed: 'You can type in the box “{box}” before you print. What you type is not kept.',
    checked: 'Last checked {date}. Next check by {next}.',
    /** After a number that does both. */
    callOrText: 'call or text',
    hours: 'Hours: {hours}.',
    /** What content/help-lines.yaml says where nobody knows the hours. */
    hoursUnknown: 'Not confirmed',
  },

  handoutsIndex: {
    lead: 'One page of paper each, to hand over or pin up. They hold the words of our pages in short.',
    how: 'Open one, choose the country, print. A4 and US Letter both fit, and a copy machine can copy them.',
    alsoPaper: 'Other paper',
  },

  cards: {
    page: 'Page on the card',
    own: 'Your own line: name and number. It is not kept',
    ownByHand: 'Your own name and number go on the line of each card, by hand.',
    lead: 'Ten cards of {size}. Print without scaling (“100 %” or “actual size”), then cut along the marks.',
    size: '85 by 54 mm',
    list: 'The cards',
    /** As it stands on the pages, but about nobody: other people see a card. */
    warning:
      'After a break the body has lost its tolerance. The amount it took before can kill now. Keep naloxone near, and do not use alone.',
    /** Before the number of the chosen country, and before all of them. */
    emergency: 'Won’t wake, or not breathing well? Call',
    anywhere: 'Won’t wake, or not breathing well? Call:',
    crisis: 'Crisis line',
  },

  poster: {
    page: 'Poster',
    lead: 'Cut along the dashed lines, so that people can take a strip.',
    strips: 'Strips to tear off',
    /** On a strip, before numbers and before the address of all of them. */
    emergency: 'Emergency',
    crisis: 'Crisis line',
    help: 'Who to call:',
  },
} as const;
