/** Keeping a copy of the site on a device, and reading without a connection. */

export const offline = {
  /** On /offline-copy/. */
  offlineCopy: {
    lead: 'Save the whole site on this phone or computer. Then you can read every page, use the stage finder and search with no connection.',
    before: 'Before you save',
    /** Label in bold, then what to know. */
    notes: [
      [
        'On a shared device, think first.',
        'Anyone who can open this browser can open the copy. The browser’s settings also list this site by name. If it is not safe for others to know, do not save it.',
      ],
      ['It costs data once.', 'The download is at most 2 MB, less than most photos. It takes up to 7 MB of room.'],
      ['You can remove it here.', 'One press removes all of it. Your browser’s history is separate, and stays.'],
      [
        'It may not last.',
        'A browser can delete a copy that is not used, or when room is short. Safari may do so after a week without a visit.',
      ],
    ],
    saferOnline: 'More on what a device shows to others',
    withoutScript:
      'There is no button here: script is off, has not loaded, or is too new for this browser. You can still print any page, or save it from your browser’s menu.',
    /** Where it failed. */
    broken:
      'Something went wrong in this browser, and saving does not work here. You can still print any page, or save it from your browser’s menu.',
    unsupported:
      'This browser does not let the site keep a copy here. It may be a private window, an old browser, a setting, or an address without https. You can print any page instead, or save it from your browser’s menu.',

    save: 'Keep a copy on this device',
    saving: 'Saving the site',
    percent: '{percent} %',
    spoken: '{percent} percent saved',
    cancel: 'Cancel',

    kept: 'The whole site is on this device.',
    since: 'Saved on {date}.',
    try: 'To try it, turn off Wi-Fi and mobile data and open any page.',
    howUsed:
      'Pages now open from the copy and cost almost no data. When there is a connection, each page also asks the site if it has changed.',
    shared: 'Anyone who can open this browser can open the copy too.',
    newer:
      'The site has changed since then. With a connection you now read the new pages. Without one you read your copy, which is still the old one.',
    renew: 'Renew the copy',
    remove: 'Remove the copy',

    /** What happened, then what it means for the copy. */
    messages: {
      saved: 'Done. The copy is whole.',
      renewed: 'Done. The old copy has gone, and a whole new one has taken its place.',
      removed: 'Removed. Nothing of the copy is left on this device. Your browser’s history stays.',
      'not-removed':
        'The browser did not remove all of it. Look for this site in the browser’s settings, under site data, and clear it there.',
      cancelled: 'You stopped it.',
      broken: 'The connection broke off, or the site did not answer. Try again when the line is better.',
      damaged:
        'What came was not whole. The site may have changed at that moment. Load this page again, then try again.',
      full: 'There is not enough room on this device, or in the share of it that the browser gives to this site. Delete something you do not need, then try again.',
      refused: 'The browser did not let the site keep anything. It may be a private window, or a setting.',
      'nothing-kept': 'Nothing was kept. You can read the site as before.',
      'old-stays': 'Your old copy is still there, whole.',
    },
  },

  /** In place of a page that is not in the copy, when there is no connection. */
  offlinePage: {
    title: 'This page needs a connection',
    description: 'There is no connection, and this page is not in your copy of the site. The pages below are.',
    lead: 'There is no connection now, and this page is not in the copy on your device. These pages are. Phone calls may still work without internet.',
  },
} as const;
