/** Passing a page on: the block on every page, the kit for workers, the short addresses. */

export const share = {
  /** At the end of every page. */
  share: {
    label: 'Share this page',
    sheet: 'Share',
    copy: 'Copy the link',
    copyText: 'Copy the text',
    message: 'Send a text',
    mail: 'Send an e-mail',
    code: 'QR code',
    codeOf: 'QR code of {address}',
    print: 'Print',
    copied: 'Copied.',
    notCopied: 'That did not work. Press and hold the words to copy them, or use your browser’s menu.',
    about: 'The address is the same for everyone.',
    kit: 'Cards, handouts and more',
    /** On a page that is safer told than sent. */
    tell: 'Say this address, do not send it. Write it down only for someone who can hide it.',
  },

  /** The page that a short address shows for a moment. */
  shortAddress: {
    going: 'You asked for this page:',
    stuck: 'If nothing happens, press its name.',
  },

  shareKit: {
    lead: 'Hand over any page in ten seconds: as a link, a text, a code to scan, or on paper.',
    pick: 'What do they need?',
    groups: {
      now: 'Right now',
      stages: 'The four stages',
      care: 'Treatment and medicine',
      families: 'Families and friends',
      skills: 'Skills',
    },
    file: 'QR code to save (PNG)',
    handout: 'Handout to print',
    read: 'Read the page',
    withoutScript: 'To copy an address or a text, press and hold it.',
    paper: 'Paper to print',
    how: [
      {
        title: 'A link or a text',
        points: [
          'Ask first: is this your own phone, and who else looks at it?',
          'Each text fits one message, even on an old phone. It never names heroin, nor the reader.',
          'No data left? Read the address out. It is short enough to keep in mind.',
        ],
      },
      {
        title: 'A code to scan',
        points: [
          'Open the QR code on your screen and let them point their camera at it.',
          'For your own leaflets take the SVG file. It stays sharp at any size. Take the PNG where SVG does not work.',
          'Print it at least 2 cm (¾ inch) wide, dark on white, and keep the white edge.',
          'Always put the address in words beside it. Not every phone can scan.',
        ],
      },
      {
        title: 'Print',
        points: [
          'Every page prints as it is, without menus. Use the print button at its end, or your browser’s own.',
          'Black ink on plain paper is enough. Print at 100 %, so that codes and cards keep their size.',
          'Pages and handouts show when they were checked. Print new sheets, cards and posters every three months.',
        ],
      },
      {
        title: 'No printer',
        points: [
          'Write the address by hand: on a card, a matchbox, the back of an appointment slip.',
          'Capital letters do not matter in the first part. Write what comes after the slash in small letters.',
          'A library, a pharmacy or a copy shop can print from the address, or from a file you bring.',
        ],
      },
      {
        title: 'What not to leave lying about',
        points: [
          'Nothing with the name, number or appointment of anyone you help.',
          'No page that tells a stranger, a landlord or a partner who uses what. Fold it, or give a card.',
          'No text to a phone that others read. Say the address instead.',
          'No code on a wall that you never look at again. Somebody may paste another one over it.',
        ],
      },
    ],
  },
} as const;
