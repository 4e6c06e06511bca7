/** Keeping the answer of the stage finder, or taking it away: only when asked. */
import { type Voiced } from '../voices';

export const finderKeep = {
  heading: 'Keep it, or take it with you',
  /** Where these buttons could not load, or failed. */
  broken:
    'The buttons for keeping and copying the answer do not work here. You can print this page from the browser’s menu.',
  lead: 'Nothing is kept or saved unless you press a button here.',
  remember: 'Remember the date on this device',
  kept: {
    me: 'This device remembers two things: {kept}, and that it is about you. Anyone who opens this page on it can see them.',
    them: 'This device remembers two things: {kept}, and that it is about someone you care about. Anyone who opens this page on it can see them.',
  } satisfies Voiced,
  forget: 'Forget the date',
  forgotten: 'Forgotten. This page keeps no date on this device now.',
  notForgotten:
    'The browser did not forget it. Look for this site in the browser’s settings, under site data, and clear it there.',
  refused: 'This browser does not let pages keep anything. Nothing was kept.',

  dated: 'Print and copy the date, the days and the milestones too',
  print: 'Print',
  notPrinted: 'That did not work. You can print this page from the browser’s menu.',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select this text and copy it:',
  text: 'The answer as text',

  calendar: 'Save the next milestones for a calendar',
  calendarHint:
    'A file (.ics) with three all-day notes. Each is called “{title}”. A shared calendar shows the days, not why.',
  named: 'Name the milestones, for all who see the calendar',
  /** Titles in the calendar file. */
  neutral: 'A day to note',
  saved: 'The file is in your downloads.',
  notSaved: 'The file could not be made. Check the connection and try again.',
  fileName: 'days-to-note.ics',
} as const;
